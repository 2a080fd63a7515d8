// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/doors/digiwattdesk.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace
{
const QString otherCompany = u"other"_s;

DigiwattDesk::Reply refused(int status, const QString &error)
{
    return {.status = status, .error = error};
}

bool isCount(const QJsonValue &value)
{
    return value.isDouble() && value.toDouble() >= 0 && value.toDouble() == std::floor(value.toDouble());
}

/** The member of a household that is not whole; empty: all are. */
QString faultIn(const QJsonObject &household)
{
    const QJsonValue house = household[u"house"_s], residents = household[u"residents"_s];
    for (const QString &group : {u"adults"_s, u"children"_s, u"elderlies"_s}) {
        if (!isCount(residents[group]))
            return u"residents."_s + group;
    }
    if (house[u"type"].toString().isEmpty())
        return u"house.type"_s;
    if (house[u"dimesion"].toDouble() <= 0)
        return u"house.dimesion"_s;
    if (house[u"province"].toString().size() != 2)
        return u"house.province"_s;
    for (const QJsonValue &one : household[u"appliances"_s].toArray()) {
        if (one[u"appliance"].toString().isEmpty() || !isCount(one[u"quantity"]))
            return u"appliances"_s;
    }
    return {};
}

/** What is taken where no appliances are told. */
QJsonArray usualAppliances()
{
    QJsonArray appliances;
    for (const QString &name : {u"fridge"_s, u"washingMachine"_s, u"oven"_s, u"smallAppliances"_s})
        appliances.append(QJsonObject{{u"appliance"_s, name}, {u"quantity"_s, 1}});
    return appliances;
}
}

DigiwattDesk::DigiwattDesk(const DigiwattQuirks &quirks)
    : m_quirks(quirks)
    , m_accounts{{u"1234567890"_s, {u"IT001E1234567890AB"_s, u"string"_s}}, {u"9999999999"_s, {u"IT001E99999999"_s, otherCompany}}}
{
}

DigiwattDesk::Reply DigiwattDesk::look(const QString &account) const
{
    if (!m_accounts.contains(account))
        return refused(404, u"account not found"_s);
    return m_accounts[account].company == otherCompany ? refused(403, u"account of another company"_s) : Reply();
}

DigiwattDesk::Reply DigiwattDesk::enter(const QJsonObject &pod)
{
    static const QRegularExpression real(u"^[A-Z]{2}[0-9A-Z]{3}[A-Z0-9]{9,15}$"_s), documented(u"^[A-Z]{2}[0-9A-Z]{3}[A-Z0-9]{14}$"_s);
    const QString number = pod[u"pod"_s].toString(), account = pod[u"account_number"_s].toString(),
                  company = pod[u"company_code"_s].toString();
    if (!(m_quirks.strictPods.value_or(false) ? documented : real).match(number).hasMatch())
        return refused(422, u"pod: string does not match the pattern"_s);
    if (account.isEmpty() || company.isEmpty())
        return refused(422, (account.isEmpty() ? u"account_number"_s : u"company_code"_s) + u": field required"_s);
    if (company == otherCompany)
        return refused(403, u"account of another company"_s);
    for (auto it = m_accounts.cbegin(); it != m_accounts.cend(); ++it) {
        if (it->pod == number && it.key() != account)
            return refused(409, u"pod already registered"_s);
    }
    m_accounts[account].pod = number;
    m_accounts[account].company = company;
    return {.data = {{u"pod"_s, number}, {u"account_number"_s, account}, {u"company_code"_s, company}}};
}

DigiwattDesk::Reply DigiwattDesk::settle(const QString &account, const QJsonObject &household) const
{
    if (const QString fault = faultIn(household); !fault.isEmpty())
        return refused(422, fault + u": value is not valid"_s);
    QJsonObject kept{{u"house"_s, household[u"house"_s]},
                     {u"residents"_s, household[u"residents"_s]},
                     {u"appliances"_s, household.value(u"appliances"_s)}};
    if (!kept[u"appliances"_s].isArray())
        kept[u"appliances"_s] = usualAppliances();
    if (m_quirks.dimension.value_or(false)) {
        QJsonObject house = kept[u"house"_s].toObject();
        house.insert(u"dimension"_s, house.take(u"dimesion"_s));
        kept[u"house"_s] = house;
    }
    return {.data = {{u"account_number"_s, account}, {u"onboarding_data"_s, kept}}};
}
