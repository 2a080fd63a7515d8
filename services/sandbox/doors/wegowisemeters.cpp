// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/doors/wegowisemeters.h"

#include "services/sandbox/doors/wegowisebillforms.h"
#include "services/sandbox/doors/wegowisecompanies.h"
#include "services/sandbox/doors/wegowisepeople.h"

using namespace Qt::StringLiterals;

namespace
{
/** The company that is named by its id; nothing where it is none, or not named. */
std::optional<WegoWiseCompanies::Company> companyOf(const QJsonObject &sent)
{
    return WegoWiseCompanies::find(sent[u"utility_company_id"_s].toVariant().toLongLong());
}

/** What is said to be measured, or what the company delivers. */
QString kindOf(const QJsonObject &sent)
{
    const auto company = companyOf(sent);
    return sent.contains(u"data_type"_s) || !company ? sent[u"data_type"_s].toString().toLower() : company->dataType;
}
}

WegoWiseMeters::WegoWiseMeters(const WegoWiseQuirks &quirks)
    : m_isOlder(quirks.isOlder.value_or(false))
    , m_replies(quirks)
{
    for (const auto &[account, company] : {std::pair{u"IT001E12345678"_s, 42}, {u"00881234567890"_s, 43}, {u"A-2207"_s, 44}})
        m_meters.insert(
            m_next++,
            {WegoWisePeople::demoUser,
             true,
             WegoWiseCompanies::find(company)->dataType,
             u"all"_s,
             {{u"account_number"_s, account}, {u"utility_company_id"_s, company}, {u"username"_s, u"anna"_s}, {u"password"_s, u"sole"_s}}});
    m_meters.insert(m_next++,
                    {WegoWisePeople::demoUser,
                     true,
                     u"oil"_s,
                     u"none"_s,
                     {{u"account_number"_s, u"77"_s},
                      {u"other_utility_company"_s, u"Combustibili Demo"_s},
                      {u"notes"_s, u"The old boiler, not in use"_s}}});
}

SandboxAnswer WegoWiseMeters::list(qint64 user) const
{
    QJsonArray list;
    for (const qint64 id : of(user))
        list.append(told(id));
    return m_replies.told(list);
}

SandboxAnswer WegoWiseMeters::create(qint64 user, bool hasBuilding, const QJsonObject &sent)
{
    if (const QString fault = faultOf(sent); !fault.isEmpty())
        return m_replies.wrong(fault);
    m_meters.insert(m_next, {user, hasBuilding, kindOf(sent), u"none"_s, sent});
    return m_replies.told(QJsonObject{{u"id"_s, m_next++}});
}

QList<qint64> WegoWiseMeters::of(qint64 user) const
{
    QList<qint64> ids;
    for (auto it = m_meters.begin(); it != m_meters.end(); ++it) {
        if (it->user == user)
            ids.append(it.key());
    }
    return ids;
}

/** In a sentence; empty: nothing is wrong. */
QString WegoWiseMeters::faultOf(const QJsonObject &sent) const
{
    if (sent[u"account_number"_s].toVariant().toString().trimmed().isEmpty())
        return u"Account number can't be blank"_s;
    const auto company = companyOf(sent);
    if (sent.contains(u"utility_company_id"_s) && !company)
        return u"Utility company is invalid"_s;
    const QString kind = kindOf(sent);
    if (kind.isEmpty())
        return u"Data type can't be blank"_s;
    if (!WegoWiseBillForms::kinds().contains(kind))
        return u"Data type is not included in the list"_s;
    return company && company->dataType != kind ? u"Data type must match the data type of the utility company"_s : QString();
}

QJsonObject WegoWiseMeters::told(qint64 id) const
{
    const Meter meter = m_meters[id];
    const auto orNull = [&meter](const QString &field) { return meter.sent.contains(field) ? meter.sent[field] : QJsonValue::Null; };
    const auto company = companyOf(meter.sent);
    QJsonObject told{{u"id"_s, id},
                     {u"account_number"_s, meter.sent[u"account_number"_s]},
                     {u"buildings_count"_s, meter.hasBuilding ? 1 : 0},
                     {u"coverage"_s, meter.coverage},
                     {u"data_type"_s, m_replies.kind(meter.kind)},
                     {u"nickname"_s, orNull(u"nickname"_s)},
                     {u"notes"_s, orNull(u"notes"_s)},
                     {u"scope"_s, u"HomeMeter"_s},
                     {u"utility_company"_s,
                      company ? QJsonObject{{u"id"_s, company->id}, {u"name"_s, company->name}}
                              : QJsonObject{{u"id"_s, QJsonValue::Null}, {u"name"_s, orNull(u"other_utility_company"_s)}}}};
    if (m_isOlder)
        told.insert(u"for_heating"_s, false);
    return told;
}
