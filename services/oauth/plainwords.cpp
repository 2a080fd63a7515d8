// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/oauth/plainwords.h"

namespace
{
bool isSeen(QChar letter)
{
    const QChar::Category category = letter.category();
    return category != QChar::Other_Control && category != QChar::Other_Format && category != QChar::Other_PrivateUse;
}
}

QString PlainWords::of(const QString &text)
{
    QString words;
    for (const QChar letter : text.left(4 * most).simplified()) {
        if (isSeen(letter))
            words.append(letter);
    }
    words.truncate(most);
    if (!words.isEmpty() && words.back().isHighSurrogate())
        words.chop(1);
    return words;
}
