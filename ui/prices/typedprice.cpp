// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/prices/typedprice.h"

#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace
{
constexpr int mostDigits = 6; // on either side of the point: a price is kept to the micro-unit

/** Whether `1.444` is a thousand and more to some who read it. */
bool couldBeThousands(const QString &whole, const QString &mark, const QString &decimals)
{
    return mark == QLocale().groupSeparator() && decimals.size() == 3 && !whole.isEmpty() && !whole.startsWith(u'0');
}
}

TypedPrice::TypedPrice(const QString &text)
    : m_isEmpty(text.trimmed().isEmpty())
{
    static const QRegularExpression form(u"^(-?)([0-9]*)([.,]?)([0-9]*)$"_s);
    const QRegularExpressionMatch match = form.match(text.trimmed());
    const QString whole = match.captured(2);
    const QString decimals = match.captured(4);
    if (m_isEmpty)
        return;
    if (!match.hasMatch() || (whole.isEmpty() && decimals.isEmpty()))
        m_fault = tr("Write a number, such as %1.").arg(QLocale().toString(0.28, 'f', 2));
    else if (!match.captured(1).isEmpty())
        m_fault = tr("A price cannot be below zero.");
    else if (whole.size() > mostDigits || decimals.size() > mostDigits)
        m_fault = tr("Write at most six digits before the point and six after it.");
    else if (couldBeThousands(whole, match.captured(3), decimals))
        m_fault = tr("Write %1 or %2, so that it cannot be misread.").arg(whole + decimals, whole + QLocale().decimalPoint() + decimals);
    else
        m_price = Decimal::fromText((whole + u'.' + decimals).toLatin1());
}

QString TypedPrice::text(const Decimal &price)
{
    return price.toString().replace(u'.', QLocale().decimalPoint());
}
