// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>

/** Tariffs as the sandbox's Tesla keeps them. */
namespace TeslaTariffShelf
{
/** With two prices, that the home has had from the beginning. */
QJsonObject first();
/** As Tesla gives it back: with neither the hours and days nor the amounts that are 0. */
QJsonObject withoutZeros(const QJsonObject &tariff);
}
