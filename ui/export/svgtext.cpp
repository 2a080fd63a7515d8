// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/export/svgtext.h"

QByteArray SvgText::legal(const QByteArray &svg)
{
    QByteArray legal;
    legal.reserve(svg.size());
    for (const char letter : svg) {
        if (uchar(letter) >= 0x20 || letter == '\t' || letter == '\n' || letter == '\r')
            legal += letter;
    }
    return legal.replace("\xef\xbf\xbe", "").replace("\xef\xbf\xbf", "");
}
