// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/wegowise/wegowisecalls.h"

#include "services/wegowise/wegowiseanswers.h"
#include "services/wegowise/wegowisechecks.h"
#include "services/wegowise/wegowiseexamples.h"
#include "services/wegowise/wegowisesettlings.h"

using namespace Qt::StringLiterals;

namespace
{
CallAddress reading(const QString &id)
{
    return {.id = id, .effect = Effect::Reads};
}

CallAddress changing(const QByteArray &method, const QString &id)
{
    return {.id = id, .method = method, .effect = Effect::Changes};
}

/** A bill for a meter, told by a @p Draft. */
template<typename Draft>
Call<Draft, WegoWiseDatum> billCall(const QString &words, Draft (*example)(), Outcome (*check)(const Draft &))
{
    return Call<Draft, WegoWiseDatum>({.address = changing("POST", u"raw_datum_create"_s),
                                       .words = words,
                                       .settledBy = u"raw_data"_s,
                                       .settling = WegoWiseSettlings::datumCreate(),
                                       .example = example,
                                       .check = check,
                                       .parse = WegoWiseAnswers::read<WegoWiseDatum, Draft>});
}
}

Call<Nothing, WegoWiseUser> WegoWiseCalls::oauthUser()
{
    return Call<Nothing, WegoWiseUser>(
        {.address = reading(u"oauth_user"_s), .words = u"the user whose token is used"_s, .parse = WegoWiseUsers::read});
}

Call<WegoWiseUtilityQuery, QList<WegoWiseUtility>> WegoWiseCalls::utilityCompanies()
{
    return Call<WegoWiseUtilityQuery, QList<WegoWiseUtility>>(
        {.address = reading(u"utility_companies"_s),
         .words = u"companies whose bills can be imported"_s,
         .example = WegoWiseExamples::utilities,
         .parse = WegoWiseAnswers::read<QList<WegoWiseUtility>, WegoWiseUtilityQuery>});
}

Call<WegoWiseUserDraft, WegoWiseNewUser> WegoWiseCalls::userCreate()
{
    return Call<WegoWiseUserDraft, WegoWiseNewUser>({.address = changing("POST", u"user_create"_s),
                                                     .words = u"a new user with one home"_s,
                                                     .settledBy = u"user"_s,
                                                     .effectOnUser = UserEffect::Creates,
                                                     .example = WegoWiseExamples::user,
                                                     .check = WegoWiseChecks::user,
                                                     .parse = WegoWiseUsers::readNew});
}

Call<Nothing, std::monostate> WegoWiseCalls::userDelete()
{
    return Call<Nothing, std::monostate>({.address = changing("DELETE", u"user_delete"_s),
                                          .words = u"the user who signs is destroyed, with all that is his"_s,
                                          .settledBy = u"oauth_user"_s,
                                          .settling = WegoWiseSettlings::userDelete(),
                                          .effectOnUser = UserEffect::Destroys,
                                          .parse = WegoWiseAnswers::read<std::monostate, Nothing>});
}

Call<WegoWiseBuildingDraft, WegoWiseBuilding> WegoWiseCalls::buildingCreate()
{
    return Call<WegoWiseBuildingDraft, WegoWiseBuilding>({.address = changing("POST", u"building_create"_s),
                                                          .words = u"the building of a user"_s,
                                                          .settledBy = u"building"_s,
                                                          .settling = WegoWiseSettlings::buildingCreate(),
                                                          .example = WegoWiseExamples::building,
                                                          .parse = WegoWiseAnswers::read<WegoWiseBuilding, WegoWiseBuildingDraft>});
}

Call<Nothing, WegoWiseBuilding> WegoWiseCalls::building()
{
    return Call<Nothing, WegoWiseBuilding>(
        {.address = reading(u"building"_s), .words = u"the building"_s, .parse = WegoWiseAnswers::read<WegoWiseBuilding, Nothing>});
}

Call<Nothing, std::monostate> WegoWiseCalls::buildingDelete()
{
    return Call<Nothing, std::monostate>({.address = changing("DELETE", u"building_delete"_s),
                                          .words = u"the building is deleted, with its meters and their data"_s,
                                          .settledBy = u"building"_s,
                                          .settling = WegoWiseSettlings::buildingDelete(),
                                          .parse = WegoWiseAnswers::read<std::monostate, Nothing>});
}

Call<WegoWiseMeterDraft, WegoWiseNewMeter> WegoWiseCalls::meterCreate()
{
    return Call<WegoWiseMeterDraft, WegoWiseNewMeter>({.address = changing("POST", u"meter_create"_s),
                                                       .words = u"a new meter"_s,
                                                       .settledBy = u"meters"_s,
                                                       .settling = WegoWiseSettlings::meterCreate(),
                                                       .example = WegoWiseExamples::meter,
                                                       .check = WegoWiseChecks::meter,
                                                       .parse = WegoWiseAnswers::read<WegoWiseNewMeter, WegoWiseMeterDraft>});
}

Call<Nothing, QList<WegoWiseMeter>> WegoWiseCalls::meters()
{
    return Call<Nothing, QList<WegoWiseMeter>>(
        {.address = reading(u"meters"_s), .words = u"the meters"_s, .parse = WegoWiseAnswers::read<QList<WegoWiseMeter>, Nothing>});
}

Call<WegoWiseMeterQuestion, std::monostate> WegoWiseCalls::meterDelete()
{
    return Call<WegoWiseMeterQuestion, std::monostate>({.address = changing("DELETE", u"meter_delete"_s),
                                                        .words = u"a meter is destroyed"_s,
                                                        .settledBy = u"meters"_s,
                                                        .settling = WegoWiseSettlings::meterDelete(),
                                                        .example = WegoWiseExamples::meterDelete,
                                                        .parse = WegoWiseAnswers::read<std::monostate, WegoWiseMeterQuestion>});
}

Call<WegoWiseAnyDraft, WegoWiseDatum> WegoWiseCalls::rawDatumCreate()
{
    return billCall(u"a bill of a meter of any kind"_s, WegoWiseExamples::datum, WegoWiseChecks::any);
}

Call<WegoWiseMeterQuestion, QList<WegoWiseDatum>> WegoWiseCalls::rawData()
{
    return Call<WegoWiseMeterQuestion, QList<WegoWiseDatum>>({.address = reading(u"raw_data"_s),
                                                              .words = u"the bills of a meter, the newest first"_s,
                                                              .example = WegoWiseExamples::rawData,
                                                              .parse = WegoWiseAnswers::read<QList<WegoWiseDatum>, WegoWiseMeterQuestion>});
}

Call<WegoWiseDatumQuestion, std::monostate> WegoWiseCalls::rawDatumDelete()
{
    return Call<WegoWiseDatumQuestion, std::monostate>({.address = changing("DELETE", u"raw_datum_delete"_s),
                                                        .words = u"a bill is deleted"_s,
                                                        .settledBy = u"raw_data"_s,
                                                        .settling = WegoWiseSettlings::datumDelete(),
                                                        .example = WegoWiseExamples::datumDelete,
                                                        .parse = WegoWiseAnswers::read<std::monostate, WegoWiseDatumQuestion>});
}

Call<WegoWiseBuildingUpdate, std::monostate> WegoWiseCalls::buildingUpdate()
{
    return Call<WegoWiseBuildingUpdate, std::monostate>({.address = changing("PUT", u"building_update"_s),
                                                         .words = u"what is different about a building"_s,
                                                         .settledBy = u"building"_s,
                                                         .settling = WegoWiseSettlings::buildingUpdate(),
                                                         .example = WegoWiseExamples::buildingUpdate,
                                                         .build = WegoWiseBuildingUpdates::build,
                                                         .parse = WegoWiseAnswers::read<std::monostate, WegoWiseBuildingUpdate>});
}

Call<WegoWiseElectricDraft, WegoWiseDatum> WegoWiseCalls::electric()
{
    return billCall(u"a bill of a meter for electricity"_s, WegoWiseExamples::electric, WegoWiseChecks::electric);
}

Call<WegoWiseGasDraft, WegoWiseDatum> WegoWiseCalls::gas()
{
    return billCall(u"a bill of a meter for gas"_s, WegoWiseExamples::gas, WegoWiseChecks::gas);
}

Call<WegoWiseOilDraft, WegoWiseDatum> WegoWiseCalls::oil()
{
    return billCall(u"a bill of a meter for oil"_s, WegoWiseExamples::oil, WegoWiseChecks::oil);
}

Call<WegoWisePropaneDraft, WegoWiseDatum> WegoWiseCalls::propane()
{
    return billCall(u"a bill of a meter for propane"_s, WegoWiseExamples::propane, WegoWiseChecks::propane);
}

Call<WegoWiseSteamDraft, WegoWiseDatum> WegoWiseCalls::steam()
{
    return billCall(u"a bill of a meter for steam"_s, WegoWiseExamples::steam, WegoWiseChecks::steam);
}

Call<WegoWiseWaterDraft, WegoWiseDatum> WegoWiseCalls::water()
{
    return billCall(u"a bill of a meter for water"_s, WegoWiseExamples::water, WegoWiseChecks::water);
}

QList<Operation> WegoWiseCalls::operations()
{
    return {oauthUser().operation(),
            utilityCompanies().operation(),
            userCreate().operation(),
            userDelete().operation(),
            buildingCreate().operation(),
            building().operation(),
            buildingDelete().operation(),
            meterCreate().operation(),
            meters().operation(),
            meterDelete().operation(),
            rawDatumCreate().operation(),
            rawData().operation(),
            rawDatumDelete().operation(),
            buildingUpdate().operation()};
}
