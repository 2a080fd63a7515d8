// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/doors/wegowisebills.h"

#include "services/sandbox/doors/wegowisebillforms.h"
#include "services/sandbox/doors/wegowisedemobills.h"

using namespace Qt::StringLiterals;

void WegoWiseBills::begin(QDate today)
{
    if (std::exchange(m_hasBegun, true))
        return;
    for (const WegoWiseDemoBills::Bill &bill : WegoWiseDemoBills::before(today)) {
        m_bills[bill.meter].insert(m_next, WegoWiseBillForms::told(m_next, bill.kind, bill.sent));
        ++m_next;
    }
}

/** The newest first, which are not always the last that were entered. */
SandboxAnswer WegoWiseBills::list(qint64 meter) const
{
    QList<QJsonObject> bills = m_bills.value(meter).values();
    std::ranges::stable_sort(bills, std::greater(), [](const QJsonObject &bill) { return bill[u"start_date"_s].toString(); });
    if (m_quirks.hasOldestFirst.value_or(false))
        std::ranges::reverse(bills);
    QJsonArray list;
    for (const QJsonObject &bill : bills)
        list.append(told(bill));
    return m_replies.told(list);
}

SandboxAnswer WegoWiseBills::create(qint64 meter, const QString &kind, const QJsonObject &sent)
{
    if (const QString fault = WegoWiseBillForms::faultOf(kind, sent); !fault.isEmpty())
        return m_replies.wrong(fault);
    const QJsonObject bill = WegoWiseBillForms::told(m_next, kind, sent);
    m_bills[meter].insert(m_next++, bill);
    return m_replies.told(told(bill));
}

SandboxAnswer WegoWiseBills::remove(qint64 meter, qint64 id)
{
    return m_bills[meter].remove(id) > 0 ? WegoWiseReplies::done() : m_replies.missing(u"Raw datum"_s);
}

QJsonObject WegoWiseBills::told(const QJsonObject &bill) const
{
    QJsonObject told = m_quirks.writesDecimalsAsNumbers.value_or(false) ? WegoWiseBillForms::inNumbers(bill) : bill;
    if (m_quirks.isOlder.value_or(false)) {
        told.remove(u"id"_s);
        told.remove(u"late_charge"_s);
    }
    return told;
}
