// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/digiwatt/digiwattnames.h"

#include "models/values/serieskey.h"

QString DigiwattNames::readable(const QString &appliance)
{
    QString name;
    for (const QChar letter : appliance) {
        if (letter.isUpper() && !name.isEmpty())
            name += u' ';
        name += name.isEmpty() ? letter.toUpper() : letter.toLower();
    }
    return name;
}

QString DigiwattNames::part(const QString &appliance)
{
    return slugOf(readable(appliance));
}
