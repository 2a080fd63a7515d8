// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QObject>
#include <QtQml/qqmlregistration.h>

class Preferences;
class SystemScheme;

/** Light or dark, and in which language: as the system says or as the user chose, kept in the settings. */
class Appearance : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the session")
    Q_PROPERTY(bool dark READ isDark NOTIFY darkChanged)
    Q_PROPERTY(int scheme READ scheme NOTIFY schemeChanged) // in the order of Scheme
    Q_PROPERTY(int language READ language NOTIFY languageChanged) // in the order of Language

public:
    enum class Scheme { System, Light, Dark };
    enum class Language { System, English, Italian };

    Appearance(Preferences &preferences, SystemScheme &system, QObject *parent = nullptr);

    bool isDark() const;
    int scheme() const { return int(m_scheme); }
    int language() const { return int(m_language); }
    /** The language of words and the manners of dates and numbers. */
    QLocale locale() const;

    Q_INVOKABLE void chooseScheme(int scheme);
    Q_INVOKABLE void chooseLanguage(int language);
    /** Both without keeping them for the next time. */
    void show(Scheme scheme);
    void speak(Language language);

Q_SIGNALS:
    void darkChanged();
    void schemeChanged();
    void languageChanged();

private:
    void readPreferences();

    Preferences &m_preferences;
    SystemScheme &m_system;
    Scheme m_scheme = Scheme::System;
    Language m_language = Language::System;
};
