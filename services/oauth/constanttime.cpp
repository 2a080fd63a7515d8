// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/oauth/constanttime.h"

bool ConstantTime::areEqual(QByteArrayView one, QByteArrayView other)
{
    if (one.size() != other.size())
        return false;
    volatile uchar differences = 0; // so that no compiler stops at the first
    for (qsizetype i = 0; i < one.size(); ++i)
        differences = differences | uchar(one[i] ^ other[i]);
    return differences == 0;
}
