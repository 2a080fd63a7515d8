// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/providers/serviceways.h"

#include "services/digiwatt/digiwattcaller.h"
#include "services/digiwatt/digiwattcalls.h"
#include "services/digiwatt/digiwattsignin.h"
#include "services/digiwatt/digiwattsync.h"
#include "services/tesla/teslacaller.h"
#include "services/tesla/teslacalls.h"
#include "services/tesla/teslasignin.h"
#include "services/tesla/teslasync.h"
#include "services/wattcarbon/wattcarboncaller.h"
#include "services/wattcarbon/wattcarboncalls.h"
#include "services/wattcarbon/wattcarbonsignin.h"
#include "services/wattshift/wattshiftcaller.h"
#include "services/wattshift/wattshiftcalls.h"
#include "services/wattshift/wattshiftsignin.h"
#include "services/wegowise/wegowisecaller.h"
#include "services/wegowise/wegowisecalls.h"
#include "services/wegowise/wegowisehomeuser.h"
#include "services/wegowise/wegowisesignin.h"
#include "services/wegowise/wegowisesync.h"

using namespace Qt::StringLiterals;

namespace
{
template<typename SignInTo>
std::unique_ptr<SignIn> signIn(const ProviderFacts &facts, const Credentials &credentials, const SignInTools &tools)
{
    return std::make_unique<SignInTo>(facts, credentials, tools);
}

template<typename CallerOf>
std::unique_ptr<Caller> caller(const ProviderFacts &facts, const Credentials &credentials, const CallerTools &tools)
{
    return std::make_unique<CallerOf>(facts, credentials, tools);
}

const HttpHeader bearer{"Authorization", "Bearer ***"};

/** One answer is all that there is. */
template<typename Request, typename Value, Call<Request, Value> (*call)()>
QList<Fetch> only(const SyncScope &)
{
    return {{.operation = call().id(), .isKept = true}};
}

QHash<QString, ServiceWays> all()
{
    return {
        {u"digiwatt"_s,
         {.signIn = signIn<DigiwattSignIn>,
          .caller = caller<DigiwattCaller>,
          .operations = DigiwattCalls::operations(),
          .proof = bearer,
          .sync = DigiwattSync::plan}},
        {u"tesla"_s,
         {.signIn = signIn<TeslaSignIn>,
          .caller = caller<TeslaCaller>,
          .operations = TeslaCalls::operations(),
          .proof = bearer,
          .factsFor = TeslaCaller::factsFor,
          .sync = TeslaSync::plan}},
        {u"wattcarbon"_s,
         {.signIn = signIn<WattCarbonSignIn>,
          .caller = caller<WattCarbonCaller>,
          .operations = WattCarbonCalls::operations(),
          .proof = bearer,
          .sync = only<WattCarbonPage, WattCarbonDevices, WattCarbonCalls::devices>}},
        {u"wattshift"_s,
         {.signIn = signIn<WattShiftSignIn>,
          .caller = caller<WattShiftCaller>,
          .operations = WattShiftCalls::operations(),
          .proof = {"x-ws-api-key", "***"},
          .sync = only<Nothing, QList<WattShiftHome>, WattShiftCalls::homes>}},
        {u"wegowise"_s,
         {.signIn = signIn<WegoWiseSignIn>,
          .caller = caller<WegoWiseCaller>,
          .operations = WegoWiseCalls::operations(),
          .proof = {"Authorization", "OAuth ***"},
          .sync = WegoWiseSync::plan,
          .newUser = WegoWiseHomeUser::signedIn,
          .isOurUser = WegoWiseHomeUser::isOne}},
    };
}
}

const ServiceWays &AllServiceWays::of(const QString &id)
{
    static const QHash<QString, ServiceWays> ways = all();
    return *ways.constFind(id);
}

Operation AllServiceWays::operation(const QString &provider, const QString &id)
{
    const QList<Operation> &all = of(provider).operations;
    return *std::ranges::find(all, id, &Operation::id);
}
