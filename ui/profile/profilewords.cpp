// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/profile/profilewords.h"

#include "services/digiwatt/digiwattchecks.h"
#include "ui/profile/profilechecks.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace
{
class Words
{
    Q_DECLARE_TR_FUNCTIONS(ProfileWords)
};

QString valueOf(const QString &field, const ProfileDraft &draft, const ProviderFacts &facts)
{
    const QString written = draft.written.value(field);
    if (field == ProfileFields::pod)
        return DigiwattChecks::plainPod(written);
    if (field == ProfileFields::area) {
        const auto area = ProfileFields::areaIn(written);
        return area ? Words::tr("%1 m²").arg(QLocale().toString(*area, 'f', QLocale::FloatingPointShortest)) : written;
    }
    return ProfileFields::nameIn(ProfileFields::choicesOf(field, facts), written.trimmed());
}

QString appliancesOf(const ProfileDraft &draft, const ProviderFacts &facts)
{
    if (draft.takesUsual)
        return Words::tr("the usual set of Digiwatt");
    QStringList all;
    for (const ApplianceRow &row : ProfileWords::appliances(draft, facts))
        all.append(Words::tr("%1 × %2", "number, appliance").arg(row.quantity).arg(row.name));
    return all.join(u", "_s);
}

ProfileRow rowOf(const QString &field, const ProfileDraft &draft, const ProviderFacts &facts, bool isLeft)
{
    const QList<EnumeratedFact> choices = ProfileFields::choicesOf(field, facts);
    const QString written = draft.written.value(field);
    const auto choice = std::ranges::find(choices, written, &EnumeratedFact::code);
    return {.rowId = field,
            .label = ProfileWords::label(field),
            .help = ProfileWords::help(field),
            .value = ProfileFields::nameIn(choices, written),
            .problem = isLeft ? ProfileChecks::problem(field, draft, facts) : QString(),
            .doubt = isLeft ? ProfileChecks::doubt(field, draft) : QString(),
            .choice = choice == choices.end() ? -1 : int(choice - choices.begin())};
}
}

QStringList ProfileWords::steps()
{
    return {Words::tr("Electricity"), Words::tr("House"), Words::tr("Residents"), Words::tr("Appliances"), Words::tr("Send")};
}

QString ProfileWords::label(const QString &field)
{
    if (field == ProfileFields::pod)
        return Words::tr("Point of delivery (POD)");
    if (field == ProfileFields::account)
        return Words::tr("Account number");
    if (field == ProfileFields::company)
        return Words::tr("Company code");
    if (field == ProfileFields::type)
        return Words::tr("Kind of house");
    if (field == ProfileFields::area)
        return Words::tr("Floor area in m²");
    if (field == ProfileFields::province)
        return Words::tr("Province");
    if (field == ProfileFields::adults)
        return Words::tr("Adults");
    return field == ProfileFields::children ? Words::tr("Children") : Words::tr("Elderly people");
}

QString ProfileWords::help(const QString &field)
{
    if (field == ProfileFields::pod)
        return Words::tr("On the first page of the electricity bill. Spaces and dashes do not matter.");
    if (field == ProfileFields::account)
        return Words::tr("Of the home at Digiwatt.");
    if (field == ProfileFields::company)
        return Words::tr("Of the company that asks, as Digiwatt gave it to you.");
    if (field == ProfileFields::province)
        return Words::tr("Its name or its two letters.");
    return {};
}

QList<ProfileRow> ProfileWords::rows(ProfileStep step, const ProfileDraft &draft, const ProviderFacts &facts, const QSet<QString> &left)
{
    QList<ProfileRow> rows;
    for (const QString &field : ProfileFields::of(step, draft))
        rows.append(rowOf(field, draft, facts, left.contains(field)));
    return rows;
}

QList<ApplianceRow> ProfileWords::appliances(const ProfileDraft &draft, const ProviderFacts &facts)
{
    QList<ApplianceRow> rows;
    for (const DraftAppliance &one : draft.appliances)
        rows.append({one.name, ProfileFields::nameIn(ProfileFields::appliances(facts), one.name), one.quantity});
    return rows;
}

QList<ProfileChange> ProfileWords::changes(const ProfileDraft &draft, const ProfileDraft &before, bool registers,
                                           const ProviderFacts &facts)
{
    QStringList fields = registers ? ProfileFields::of(ProfileStep::Delivery, draft) : QStringList{ProfileFields::account};
    fields += ProfileFields::of(ProfileStep::House, draft) + ProfileFields::of(ProfileStep::Residents, draft);
    QList<ProfileChange> changes;
    for (const QString &field : fields) {
        const QString from = valueOf(field, before, facts), to = valueOf(field, draft, facts);
        changes.append({field, label(field), from, to, from != to});
    }
    const QString from = before.written.contains(ProfileFields::type) ? appliancesOf(before, facts) : QString();
    const QString to = appliancesOf(draft, facts);
    changes.append({u"appliances"_s, Words::tr("Appliances"), from, to, from != to});
    return changes;
}
