// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

/** The language of a page that a browser is shown: English or Italian, whichever that browser likes better. */
class PageLanguage
{
public:
    PageLanguage() = default;
    /** What @p accepted, a header `Accept-Language`, likes best of what we have; English where it wants neither. */
    static PageLanguage in(const QByteArray &accepted);

    QString code() const { return m_isItalian ? QStringLiteral("it") : QStringLiteral("en"); }
    /** As QTranslator's. */
    QString translate(const char *context, const char *text) const;

private:
    bool m_isItalian = false;
};
