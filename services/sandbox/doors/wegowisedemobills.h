// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QJsonObject>

/** What the meters of the demo home were billed. */
namespace WegoWiseDemoBills
{
struct Bill
{
    qint64 meter = 0;
    QString kind;
    QJsonObject sent; /**< as if it had been entered */
};

/** A bill a month of each meter that is read, for the last twelve months that were over on @p today; of each meter the newest first. */
QList<Bill> before(QDate today);
}
