// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QMetaType>
#include <QString>

/** What there is of a series that an account told, as the page shows it: a strip of equal parts of the time. */
struct CoverageLine
{
    Q_GADGET
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString words MEMBER words)
    Q_PROPERTY(QList<qreal> shares MEMBER shares)

public:
    QString name;
    QString words; /**< `1 Mar 2023 – 18 Sep 2025` */
    QList<qreal> shares; /**< from 0 to 1 */

    bool operator==(const CoverageLine &) const = default;
};
