// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/profile/profilechecks.h"

#include "services/digiwatt/digiwattchecks.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace
{
class Words
{
    Q_DECLARE_TR_FUNCTIONS(ProfileChecks)
};

bool isPod(const QString &written)
{
    return bool(DigiwattChecks::pod({.pod = written, .account = u"1"_s, .company = u"1"_s}));
}

bool isChoice(const QString &field, const QString &written, const ProviderFacts &facts)
{
    const QList<EnumeratedFact> choices = ProfileFields::choicesOf(field, facts);
    return choices.isEmpty() || std::ranges::find(choices, written, &EnumeratedFact::code) != choices.end();
}

QString missing(const QString &field)
{
    if (field == ProfileFields::pod)
        return Words::tr("It stands on the electricity bill and is needed to register the home.");
    if (field == ProfileFields::account)
        return Words::tr("The account number has to be written.");
    if (field == ProfileFields::company)
        return Words::tr("The company code has to be written.");
    if (field == ProfileFields::type)
        return Words::tr("The kind of house has to be chosen.");
    if (field == ProfileFields::province)
        return Words::tr("The province has to be chosen.");
    return field == ProfileFields::area ? Words::tr("The floor area has to be written.") : Words::tr("Write 0 if there are none.");
}

bool isCount(const QString &field)
{
    return field == ProfileFields::adults || field == ProfileFields::children || field == ProfileFields::elderlies;
}
}

QString ProfileChecks::problem(const QString &field, const ProfileDraft &draft, const ProviderFacts &facts)
{
    const QString written = draft.written.value(field).trimmed();
    if (written.isEmpty())
        return missing(field);
    if (field == ProfileFields::pod && !isPod(written))
        return Words::tr("It has 14 to 20 letters and digits, as in IT001E12345678.");
    if (field == ProfileFields::area && !ProfileFields::areaIn(written))
        return Words::tr("This is no number above 0.");
    if (isCount(field) && !ProfileFields::countIn(written))
        return Words::tr("This is no whole number from 0 to 99.");
    if (!isChoice(field, written, facts))
        return field == ProfileFields::province ? Words::tr("This is no Italian province; write its name or its two letters.")
                                                : Words::tr("Digiwatt does not know this; choose one of the list.");
    return {};
}

QString ProfileChecks::doubt(const QString &field, const ProfileDraft &draft)
{
    const QString written = draft.written.value(field).trimmed();
    if (field == ProfileFields::pod && isPod(written) && !DigiwattChecks::isUsualPod(written))
        return Words::tr("This looks unlike a point of delivery (IT, three digits, E, eight or nine more). Check it on the bill; it can be "
                         "sent as it is.");
    if (field != ProfileFields::elderlies)
        return {};
    for (const QString &group : {ProfileFields::adults, ProfileFields::children, ProfileFields::elderlies}) {
        if (ProfileFields::countIn(draft.written.value(group)) != 0)
            return {};
    }
    return Words::tr("So nobody lives there. It can be sent as it is.");
}

QString ProfileChecks::appliancesProblem(const ProfileDraft &draft)
{
    if (!draft.takesUsual && draft.appliances.isEmpty())
        return Words::tr("Add an appliance, or let Digiwatt take its usual set.");
    return {};
}

std::optional<ProfileStep> ProfileChecks::firstWrong(const ProfileDraft &draft, const ProviderFacts &facts)
{
    for (const ProfileStep step : {ProfileStep::Delivery, ProfileStep::House, ProfileStep::Residents}) {
        for (const QString &field : ProfileFields::of(step, draft)) {
            if (!problem(field, draft, facts).isEmpty())
                return step;
        }
    }
    return appliancesProblem(draft).isEmpty() ? std::nullopt : std::optional(ProfileStep::Appliances);
}
