// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/doors/wegowisecompanies.h"

using namespace Qt::StringLiterals;

namespace
{
const QList<WegoWiseCompanies::Company> &all()
{
    static const QList<WegoWiseCompanies::Company> companies{{23, u"gas"_s, u"Con Edison"_s, u"ConEd"_s, u"PA"_s},
                                                             {42, u"electric"_s, u"Luce Demo"_s, u"Luce"_s, u"CR"_s},
                                                             {43, u"gas"_s, u"Gas Demo"_s, u"Gas"_s, u"CR"_s},
                                                             {44, u"water"_s, u"Acqua Demo"_s, u"Acqua"_s, u"CR"_s}};
    return companies;
}

bool isWanted(const FormText::Fields &query, const char *field, const QString &value)
{
    return !query.contains(field) || QString::fromUtf8(query[field]).compare(value, Qt::CaseInsensitive) == 0;
}
}

std::optional<WegoWiseCompanies::Company> WegoWiseCompanies::find(qint64 id)
{
    const auto found = std::ranges::find(all(), id, &Company::id);
    return found == all().end() ? std::nullopt : std::optional(*found);
}

SandboxAnswer WegoWiseCompanies::list(const FormText::Fields &query, const WegoWiseReplies &replies)
{
    QJsonArray list;
    for (const Company &company : all()) {
        if (isWanted(query, "state", company.state) && isWanted(query, "data_type", company.dataType))
            list.append(QJsonObject{{u"id"_s, company.id},
                                    {u"data_type"_s, replies.kind(company.dataType)},
                                    {u"name"_s, company.name},
                                    {u"short_name"_s, company.shortName},
                                    {u"state_code"_s, company.state}});
    }
    return replies.told(list);
}
