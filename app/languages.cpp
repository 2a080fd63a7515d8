// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>

using namespace Qt::StringLiterals;

void Languages::speak(const QLocale &locale)
{
    QLocale::setDefault(locale);
    for (QTranslator *translator : {&m_own, &m_qt})
        QCoreApplication::removeTranslator(translator);
    // The texts in the source are English, but for their plurals.
    if (m_own.load(locale, u"wattglass"_s, u"_"_s, u":/i18n"_s) || m_own.load(u":/i18n/wattglass_en"_s))
        QCoreApplication::installTranslator(&m_own);
    if (m_qt.load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
}
