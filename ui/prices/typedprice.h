// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/decimal.h"

#include <QCoreApplication>

#include <optional>

/** A price of a kWh as it was typed: with a point or a comma before the decimals, whatever the language is. */
class TypedPrice
{
    Q_DECLARE_TR_FUNCTIONS(TypedPrice)

public:
    explicit TypedPrice(const QString &text);

    /** As the user's language writes it. */
    static QString text(const Decimal &price);

    bool isEmpty() const { return m_isEmpty; }
    /** None when nothing was typed, or what cannot be taken. */
    const std::optional<Decimal> &price() const { return m_price; }
    /** Why it cannot be taken; empty when it can, or nothing was typed. */
    QString fault() const { return m_fault; }

private:
    bool m_isEmpty;
    std::optional<Decimal> m_price;
    QString m_fault;
};
