// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/digiwatt/digiwattexamples.h"

using namespace Qt::StringLiterals;

namespace
{
const QString number = u"1234567890"_s;
}

DigiwattKey DigiwattExamples::token()
{
    return {.client = u"wattglass-demo"_s, .secret = u"demo-secret"_s, .grant = u"client_credentials"_s};
}

DigiwattPod DigiwattExamples::podRegister()
{
    return {.pod = u"IT001E1234567890AB"_s, .account = number, .company = u"string"_s};
}

DigiwattOnboarding DigiwattExamples::onboarding()
{
    DigiwattOnboarding onboarding;
    onboarding.house = {.type = u"apartment"_s, .squareMetres = 87, .province = u"MI"_s};
    onboarding.residents = {.adults = 1, .children = 1, .elderlies = 0};
    onboarding.appliances = QList<DigiwattAppliance>{{.appliance = u"airConditioner"_s, .quantity = 1}};
    onboarding.account = number;
    return onboarding;
}

DigiwattAccountQuery DigiwattExamples::account()
{
    return {number};
}

DigiwattPeriodQuery DigiwattExamples::yesterday()
{
    return {{number}, u"yesterday"_s};
}
