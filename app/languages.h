// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QTranslator>

/** The words of the program and those of Qt in the language of a locale, for the whole process. */
class Languages
{
public:
    void speak(const QLocale &locale);

private:
    QTranslator m_own;
    QTranslator m_qt;
};
