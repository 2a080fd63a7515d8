// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/appearance.h"

#include "ui/preferences/preferences.h"
#include "ui/systemscheme.h"

using namespace Qt::StringLiterals;

namespace
{
const QStringList schemeNames{u"system"_s, u"light"_s, u"dark"_s};
const QStringList languageNames{u"system"_s, u"en"_s, u"it"_s};

/** @p language with the dates and numbers of the machine's own country where it is spoken there. */
QLocale localeOf(QLocale::Language language, QLocale::Territory usual)
{
    const QLocale here(language, QLocale::system().territory());
    return here.territory() == QLocale::system().territory() ? here : QLocale(language, usual);
}
}

Appearance::Appearance(Preferences &preferences, SystemScheme &system, QObject *parent)
    : QObject(parent)
    , m_preferences(preferences)
    , m_system(system)
{
    connect(&m_system, &SystemScheme::changed, this, &Appearance::darkChanged);
    connect(&m_preferences, &Preferences::loaded, this, &Appearance::readPreferences);
    readPreferences();
}

bool Appearance::isDark() const
{
    return m_scheme == Scheme::System ? m_system.isDark() : m_scheme == Scheme::Dark;
}

QLocale Appearance::locale() const
{
    switch (m_language) {
    case Language::English:
        return localeOf(QLocale::English, QLocale::UnitedKingdom);
    case Language::Italian:
        return localeOf(QLocale::Italian, QLocale::Italy);
    case Language::System:
        break;
    }
    return QLocale::system();
}

void Appearance::chooseScheme(int scheme)
{
    m_preferences.set(u"scheme"_s, schemeNames.value(scheme));
    show(Scheme(scheme));
}

void Appearance::chooseLanguage(int language)
{
    m_preferences.set(u"language"_s, languageNames.value(language));
    speak(Language(language));
}

void Appearance::readPreferences()
{
    show(Scheme(std::max(0, int(schemeNames.indexOf(m_preferences.value(u"scheme"_s))))));
    speak(Language(std::max(0, int(languageNames.indexOf(m_preferences.value(u"language"_s))))));
}

void Appearance::show(Scheme scheme)
{
    if (std::exchange(m_scheme, scheme) == scheme)
        return;
    Q_EMIT schemeChanged();
    Q_EMIT darkChanged();
}

void Appearance::speak(Language language)
{
    if (std::exchange(m_language, language) != language)
        Q_EMIT languageChanged();
}
