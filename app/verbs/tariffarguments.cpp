// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/verbs/tariffarguments.h"

#include "app/verbs/invocation.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace
{
constexpr qint64 largest = 1 << 20; // bytes
const QString price = u"price"_s;

Result<Tariff> fromFile(const QString &path)
{
    QFile file(path);
    if (!QFileInfo::exists(path))
        return Error{Error::Kind::FileNotFound, {.file = path}, {}, {}};
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::FileUnreadable, {.file = path}, {}, {}};
    if (file.size() > largest)
        return Error{Error::Kind::TooLarge, {.file = path, .field = u"bytes"_s, .found = QString::number(file.size())}, {}, {}};
    return Tariff::fromJson(file.readAll(), path);
}

/** Puts `f1=0.28` into @p tariff. */
Outcome addPrice(Tariff &tariff, const QString &text)
{
    const QString label = text.section(u'=', 0, 0);
    const auto rate = std::ranges::find(tariff.rates, label, &TariffRate::label);
    if (rate == tariff.rates.end())
        return Error{Error::Kind::BadArgument, {.field = u"--price"_s, .found = text}, tariff.labels(), {}};
    rate->buy = Decimal::fromText(text.section(u'=', 1).toUtf8());
    return rate->buy ? Outcome(std::monostate())
                     : Error{Error::Kind::BadArgument, {.field = u"--price"_s, .found = text}, {label + u"=0.25"_s}, {}};
}
}

void TariffArguments::declare(Invocation &call)
{
    call.option(price, Invocation::tr("What a kWh costs in the hours of that name, such as f1=0.28; once for each name."), u"name=price"_s);
}

Result<Tariff> TariffArguments::tariff(const Invocation &call, const QString &source)
{
    const auto preset = Tariff::preset(source);
    Result<Tariff> tariff = preset ? Result<Tariff>(*preset) : fromFile(source);
    if (!tariff)
        return tariff;
    Tariff priced = *std::move(tariff);
    for (const QString &text : call.values(price)) {
        if (const Outcome added = addPrice(priced, text); !added)
            return added.error();
    }
    return priced;
}
