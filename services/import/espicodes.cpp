// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/import/espicodes.h"

namespace
{
struct Currency
{
    int number;
    const char *letters;
};

constexpr Currency currencies[] = {
    {32, "ARS"},  {36, "AUD"},  {124, "CAD"}, {152, "CLP"}, {156, "CNY"}, {170, "COP"}, {203, "CZK"}, {208, "DKK"},
    {344, "HKD"}, {348, "HUF"}, {352, "ISK"}, {356, "INR"}, {360, "IDR"}, {376, "ILS"}, {392, "JPY"}, {404, "KES"},
    {410, "KRW"}, {458, "MYR"}, {484, "MXN"}, {504, "MAD"}, {554, "NZD"}, {566, "NGN"}, {578, "NOK"}, {604, "PEN"},
    {608, "PHP"}, {643, "RUB"}, {682, "SAR"}, {702, "SGD"}, {704, "VND"}, {710, "ZAR"}, {752, "SEK"}, {756, "CHF"},
    {764, "THB"}, {784, "AED"}, {818, "EGP"}, {826, "GBP"}, {840, "USD"}, {858, "UYU"}, {901, "TWD"}, {946, "RON"},
    {949, "TRY"}, {975, "BGN"}, {978, "EUR"}, {980, "UAH"}, {985, "PLN"}, {986, "BRL"}, {999, "XXX"},
};
}

std::optional<EspiCodes::Service> EspiCodes::serviceOfKind(int kind)
{
    switch (kind) {
    case 0:
        return Service::Electricity;
    case 1:
        return Service::Gas;
    case 2:
        return Service::Water;
    case 4:
        return Service::Heat;
    default:
        return {};
    }
}

std::optional<EspiCodes::Service> EspiCodes::serviceOfCommodity(int commodity)
{
    switch (commodity) {
    case 1: // secondary metered
    case 2: // primary metered
        return Service::Electricity;
    case 7: // natural gas
    case 8: // propane
        return Service::Gas;
    case 9: // potable
    case 14: // not potable
        return Service::Water;
    case 10: // steam
    case 12: // heating fluid
        return Service::Heat;
    default:
        return {};
    }
}

EspiCodes::Service EspiCodes::serviceOfUnit(const Unit &unit)
{
    switch (unit.kind) {
    case Unit::Kind::Therm:
    case Unit::Kind::CubicMetre:
    case Unit::Kind::CubicFoot:
        return Service::Gas;
    case Unit::Kind::UsGallon:
    case Unit::Kind::Litre:
        return Service::Water;
    case Unit::Kind::WattHour:
    case Unit::Kind::Watt:
    case Unit::Kind::Percent:
    case Unit::Kind::Money:
    case Unit::Kind::GramPerKilowattHour:
    case Unit::Kind::PoundPerKilowattHour:
        break;
    }
    return Service::Electricity;
}

std::optional<Unit> EspiCodes::unit(int uom)
{
    switch (uom) {
    case 38:
        return Unit{Unit::Kind::Watt, {}};
    case 42:
        return Unit{Unit::Kind::CubicMetre, {}};
    case 72:
        return Unit{Unit::Kind::WattHour, {}};
    case 119:
        return Unit{Unit::Kind::CubicFoot, {}};
    case 128:
        return Unit{Unit::Kind::UsGallon, {}};
    case 134:
        return Unit{Unit::Kind::Litre, {}};
    case 169:
        return Unit{Unit::Kind::Therm, {}};
    default:
        return {};
    }
}

QByteArray EspiCodes::currency(int number)
{
    for (const Currency &currency : currencies) {
        if (currency.number == number)
            return currency.letters;
    }
    return {};
}

Quality EspiCodes::quality(int code)
{
    switch (code) {
    case 0: // valid
    case 14: // raw
    case 17: // validated
    case 18: // verified
    case 19: // of revenue quality
        return Quality::Measured;
    default:
        return Quality::Estimated;
    }
}

bool EspiCodes::isRegister(int accumulation)
{
    return accumulation == 2 || accumulation == 3; // continuous cumulative, cumulative
}
