// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/profile/profilerequests.h"

#include "services/digiwatt/digiwattchecks.h"
#include "services/digiwatt/digiwatthome.h"
#include "ui/profile/profilefields.h"

namespace
{
QString textOf(double area)
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(area, 'f', QLocale::FloatingPointShortest);
}

void addHousehold(const QJsonObject &arguments, ProfileDraft &draft)
{
    DigiwattOnboarding told;
    if (shapeOf<DigiwattOnboarding>().read(arguments, told))
        return;
    draft.written.insert(ProfileFields::account, told.account);
    draft.written.insert(ProfileFields::type, told.house.type);
    draft.written.insert(ProfileFields::area, textOf(told.house.squareMetres));
    draft.written.insert(ProfileFields::province, told.house.province);
    draft.written.insert(ProfileFields::adults, QString::number(told.residents.adults));
    draft.written.insert(ProfileFields::children, QString::number(told.residents.children));
    draft.written.insert(ProfileFields::elderlies, QString::number(told.residents.elderlies));
    draft.takesUsual = !told.appliances;
    for (const DigiwattAppliance &one : told.appliances.value_or(QList<DigiwattAppliance>()))
        draft.appliances.append({one.appliance, one.quantity});
}
}

QJsonObject ProfileRequests::pod(const ProfileDraft &draft)
{
    return shapeOf<DigiwattPod>().write({.pod = DigiwattChecks::plainPod(draft.written.value(ProfileFields::pod)),
                                         .account = draft.written.value(ProfileFields::account).trimmed(),
                                         .company = draft.written.value(ProfileFields::company).trimmed()});
}

QJsonObject ProfileRequests::household(const ProfileDraft &draft)
{
    const auto count = [&draft](const QString &group) { return ProfileFields::countIn(draft.written.value(group)).value_or(0); };
    DigiwattOnboarding told;
    told.account = draft.written.value(ProfileFields::account).trimmed();
    told.house = {.type = draft.written.value(ProfileFields::type),
                  .squareMetres = ProfileFields::areaIn(draft.written.value(ProfileFields::area)).value_or(0),
                  .province = draft.written.value(ProfileFields::province)};
    told.residents = {
        .adults = count(ProfileFields::adults), .children = count(ProfileFields::children), .elderlies = count(ProfileFields::elderlies)};
    if (!draft.takesUsual) {
        told.appliances.emplace();
        for (const DraftAppliance &one : draft.appliances)
            told.appliances->append({one.name, one.quantity});
    }
    return shapeOf<DigiwattOnboarding>().write(told);
}

ProfileDraft ProfileRequests::draftOf(const QJsonObject &pod, const QJsonObject &household)
{
    ProfileDraft draft;
    DigiwattPod told;
    if (!shapeOf<DigiwattPod>().read(pod, told)) {
        draft.written.insert(ProfileFields::pod, told.pod);
        draft.written.insert(ProfileFields::account, told.account);
        draft.written.insert(ProfileFields::company, told.company);
    }
    addHousehold(household, draft);
    return draft;
}
