// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/digiwatt/digiwattcalls.h"

#include "services/digiwatt/digiwattchecks.h"
#include "services/digiwatt/digiwattexamples.h"

using namespace Qt::StringLiterals;

namespace
{
const QString theUser = u"user"_s; // nothing that can be asked tells whether it was done

CallAddress reading(const QString &id)
{
    return {.id = id, .effect = Effect::Reads};
}

CallAddress changing(const QString &id)
{
    return {.id = id, .method = "POST", .effect = Effect::Changes};
}

Result<HttpRequest> podRequest(const ProviderFacts &facts, const DigiwattPod &pod)
{
    DigiwattPod plain = pod;
    plain.pod = DigiwattChecks::plainPod(pod.pod);
    const Shape<DigiwattPod> &shape = shapeOf<DigiwattPod>();
    return CallRequest::build(facts, changing(u"pod_register"_s), shape.describe(), shape.write(plain));
}

/** The grant is always said, though the service would take the usual one. */
Result<HttpRequest> tokenRequest(const ProviderFacts &facts, const DigiwattKey &key)
{
    DigiwattKey whole = key;
    whole.grant = key.grant.value_or(u"client_credentials"_s);
    const Shape<DigiwattKey> &shape = shapeOf<DigiwattKey>();
    return CallRequest::build(facts, {.id = u"token"_s, .method = "POST"}, shape.describe(), shape.write(whole));
}
}

Call<DigiwattKey, DigiwattToken> DigiwattCalls::token()
{
    return Call<DigiwattKey, DigiwattToken>({.address = {.id = u"token"_s, .method = "POST"},
                                             .words = u"a token for a client"_s,
                                             .example = DigiwattExamples::token,
                                             .build = tokenRequest,
                                             .parse = DigiwattTokens::read});
}

Call<DigiwattPod, DigiwattPod> DigiwattCalls::podRegister()
{
    return Call<DigiwattPod, DigiwattPod>({.address = changing(u"pod_register"_s),
                                           .words = u"a point of delivery for an account"_s,
                                           .settledBy = theUser,
                                           .example = DigiwattExamples::podRegister,
                                           .check = DigiwattChecks::pod,
                                           .build = podRequest,
                                           .parse = DigiwattHomes::registered});
}

Call<DigiwattOnboarding, DigiwattOnboarded> DigiwattCalls::onboarding()
{
    return Call<DigiwattOnboarding, DigiwattOnboarded>({.address = changing(u"onboarding"_s),
                                                        .words = u"house, residents and appliances of an account"_s,
                                                        .settledBy = theUser,
                                                        .example = DigiwattExamples::onboarding,
                                                        .parse = DigiwattHomes::onboarded});
}

Call<DigiwattPeriodQuery, DigiwattSeries> DigiwattCalls::consumption()
{
    return Call<DigiwattPeriodQuery, DigiwattSeries>({.address = reading(u"consumption"_s),
                                                      .words = u"power of each appliance over a period"_s,
                                                      .example = DigiwattExamples::yesterday,
                                                      .parse = DigiwattPower::consumption});
}

Call<DigiwattPeriodQuery, DigiwattShares> DigiwattCalls::distribution()
{
    return Call<DigiwattPeriodQuery, DigiwattShares>({.address = reading(u"distribution"_s),
                                                      .words = u"energy of each appliance in a period, and of all in the one before"_s,
                                                      .example = DigiwattExamples::yesterday,
                                                      .parse = DigiwattDistribution::period});
}

Call<DigiwattAccountQuery, DigiwattRealtime> DigiwattCalls::realtime()
{
    return Call<DigiwattAccountQuery, DigiwattRealtime>({.address = reading(u"realtime"_s),
                                                         .words = u"power of the whole home now"_s,
                                                         .example = DigiwattExamples::account,
                                                         .parse = DigiwattNow::read});
}

Call<DigiwattAccountQuery, DigiwattSeries> DigiwattCalls::latest()
{
    return Call<DigiwattAccountQuery, DigiwattSeries>({.address = reading(u"latest"_s),
                                                       .words = u"power of the whole home in the latest six hours"_s,
                                                       .example = DigiwattExamples::account,
                                                       .parse = DigiwattPower::latest});
}

Call<DigiwattPeriodQuery, DigiwattPerformance> DigiwattCalls::performance()
{
    return Call<DigiwattPeriodQuery, DigiwattPerformance>({.address = reading(u"performance"_s),
                                                           .words = u"the home beside similar ones"_s,
                                                           .example = DigiwattExamples::yesterday,
                                                           .parse = DigiwattComparison::read});
}

Call<DigiwattPeriodQuery, DigiwattEnergy> DigiwattCalls::habits()
{
    return Call<DigiwattPeriodQuery, DigiwattEnergy>({.address = reading(u"habits"_s),
                                                      .words = u"energy by weekday and hour"_s,
                                                      .example = DigiwattExamples::yesterday,
                                                      .parse = DigiwattTables::habits});
}

Call<DigiwattAccountQuery, DigiwattEnergy> DigiwattCalls::trend()
{
    return Call<DigiwattAccountQuery, DigiwattEnergy>({.address = reading(u"trend"_s),
                                                       .words = u"energy of the last twelve months in the bands F1, F2 and F3"_s,
                                                       .example = DigiwattExamples::account,
                                                       .parse = DigiwattTables::trend});
}

Call<DigiwattAccountQuery, DigiwattShares> DigiwattCalls::distributionYearly()
{
    return Call<DigiwattAccountQuery, DigiwattShares>({.address = reading(u"distribution_yearly"_s),
                                                       .words = u"energy of each appliance in the last twelve months"_s,
                                                       .example = DigiwattExamples::account,
                                                       .parse = DigiwattDistribution::year});
}

Call<DigiwattAccountQuery, DigiwattEnergy> DigiwattCalls::compound()
{
    return Call<DigiwattAccountQuery, DigiwattEnergy>({.address = reading(u"compound"_s),
                                                       .words = u"energy of each appliance by month"_s,
                                                       .example = DigiwattExamples::account,
                                                       .parse = DigiwattTables::compound});
}

Call<DigiwattAccountQuery, DigiwattSavings> DigiwattCalls::savings()
{
    return Call<DigiwattAccountQuery, DigiwattSavings>({.address = reading(u"savings"_s),
                                                        .words = u"appliances beside the average, and what could be saved"_s,
                                                        .example = DigiwattExamples::account,
                                                        .parse = DigiwattAdvice::read});
}

Call<Nothing, DigiwattGreenness> DigiwattCalls::greenness()
{
    return Call<Nothing, DigiwattGreenness>({.address = reading(u"greenness"_s),
                                             .words = u"the share of renewables by the hour, and the best times"_s,
                                             .parse = DigiwattGrid::read});
}

QList<Operation> DigiwattCalls::operations()
{
    return {token().operation(),
            podRegister().operation(),
            onboarding().operation(),
            consumption().operation(),
            distribution().operation(),
            realtime().operation(),
            latest().operation(),
            performance().operation(),
            habits().operation(),
            trend().operation(),
            distributionYearly().operation(),
            compound().operation(),
            savings().operation(),
            greenness().operation()};
}
