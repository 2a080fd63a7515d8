// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/values/tariff.h"

#include "models/values/italianbands.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace
{
constexpr qint64 hour = 3600;
constexpr int version = 1;
const QString flat = u"flat"_s;

struct CalendarFacts
{
    Tariff::Calendar calendar;
    QString name;
    QStringList labels;
};

const QList<CalendarFacts> &calendars()
{
    static const QList<CalendarFacts> all{{Tariff::Calendar::Flat, flat, {flat}},
                                          {Tariff::Calendar::F123, u"it-f123"_s, {u"f1"_s, u"f2"_s, u"f3"_s}},
                                          {Tariff::Calendar::F23, u"it-f23"_s, {u"f1"_s, u"f23"_s}}};
    return all;
}

const CalendarFacts &factsOf(Tariff::Calendar calendar)
{
    return calendars()[qsizetype(calendar)];
}

QJsonValue priceJson(const std::optional<Decimal> &price)
{
    return price ? QJsonValue(price->toString()) : QJsonValue();
}

/** Reads a tariff member by member; the first that is wrong is remembered. */
class Reader
{
public:
    Reader(const QJsonObject &json, const QString &file)
        : m_json(json)
        , m_file(file)
    {
    }

    QString text(const QString &field)
    {
        const QString text = m_json.value(field).toString();
        if (text.isEmpty())
            blame(field, m_json.value(field));
        return text;
    }
    std::optional<Decimal> price(const QJsonObject &rate, const QString &field)
    {
        const QJsonValue json = rate.value(field);
        if (json.isNull() || json.isUndefined())
            return {};
        const auto price = Decimal::fromText(json.toString().toUtf8());
        if (!price)
            blame(u"rates."_s + rate.value(u"label"_s).toString() + u'.' + field, json);
        return price;
    }
    void blame(const QString &field, const QJsonValue &found)
    {
        if (!m_fault)
            m_fault
                = Error{Error::Kind::BadValue, {.file = m_file, .line = 1, .field = field, .found = found.toVariant().toString()}, {}, {}};
    }
    const std::optional<Error> &fault() const { return m_fault; }

private:
    const QJsonObject m_json;
    const QString m_file;
    std::optional<Error> m_fault;
};
}

QStringList Tariff::presets()
{
    QStringList names;
    for (const CalendarFacts &facts : calendars())
        names.append(facts.name);
    return names;
}

std::optional<Tariff> Tariff::preset(const QString &name)
{
    const auto facts = std::ranges::find(calendars(), name, &CalendarFacts::name);
    if (facts == calendars().end())
        return {};
    Tariff tariff{.name = name, .currency = "EUR", .calendar = facts->calendar};
    for (const QString &label : facts->labels)
        tariff.rates.append({label, {}, {}});
    return tariff;
}

Result<Tariff> Tariff::fromJson(const QByteArray &json, const QString &file)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return Error{Error::Kind::Malformed, {.file = file, .line = 1}, {}, {}};
    const QJsonObject object = document.object();
    Reader reader(object, file);
    if (object.value(u"schema"_s).toInt() != version)
        reader.blame(u"schema"_s, object.value(u"schema"_s));
    const auto facts = std::ranges::find(calendars(), reader.text(u"calendar"_s), &CalendarFacts::name);
    if (facts == calendars().end())
        reader.blame(u"calendar"_s, object.value(u"calendar"_s));
    if (reader.fault())
        return *reader.fault();
    Tariff tariff{.name = reader.text(u"name"_s),
                  .currency = reader.text(u"currency"_s).toLatin1(),
                  .calendar = facts->calendar,
                  .isFourthOfOctoberHoliday = object.value(u"fourth_of_october_holiday"_s).toBool()};
    for (const QJsonValue &rate : object.value(u"rates"_s).toArray())
        tariff.rates.append(
            {rate[u"label"_s].toString(), reader.price(rate.toObject(), u"buy"_s), reader.price(rate.toObject(), u"sell"_s)});
    QStringList labels;
    for (const TariffRate &rate : tariff.rates)
        labels.append(rate.label);
    if (labels != facts->labels)
        reader.blame(u"rates"_s, labels.join(u", "_s));
    return reader.fault() ? Result<Tariff>(*reader.fault()) : tariff;
}

QStringList Tariff::labels() const
{
    return factsOf(calendar).labels;
}

const TariffRate &Tariff::rateAt(qint64 utc, const SiteZone &zone) const
{
    if (calendar == Calendar::Flat)
        return rates.front();
    const auto october = isFourthOfOctoberHoliday ? ItalianBands::FourthOfOctober::Holiday : ItalianBands::FourthOfOctober::Working;
    const ItalianBand band = ItalianBands::at(zone.dateAt(utc), zone.secondOfDayAt(utc) / int(hour), october);
    return rates[std::min(qsizetype(band), rates.size() - 1)];
}

std::vector<TariffStretch> Tariff::stretches(const Interval &range, const SiteZone &zone) const
{
    std::vector<TariffStretch> stretches;
    for (qint64 at = range.start; at < range.end;) {
        // Rates change with the hour on the clock.
        const qint64 next = calendar == Calendar::Flat ? range.end : std::min(range.end, at + hour - zone.secondOfDayAt(at) % hour);
        const TariffRate &rate = rateAt(at, zone);
        if (stretches.empty() || stretches.back().rate.label != rate.label)
            stretches.push_back({{at, next}, rate});
        stretches.back().time.end = next;
        at = next;
    }
    return stretches;
}

std::optional<double> Tariff::meanBuy(const Interval &range, const SiteZone &zone) const
{
    if (!hasPrices())
        return {};
    double mean = 0;
    for (const TariffStretch &stretch : stretches(range, zone))
        mean += stretch.rate.buy->toDouble() * double(stretch.time.length()) / double(range.length());
    return mean;
}

bool Tariff::hasPrices() const
{
    return !rates.isEmpty() && std::ranges::all_of(rates, [](const TariffRate &rate) { return rate.buy.has_value(); });
}

QByteArray Tariff::toJson() const
{
    QJsonArray list;
    for (const TariffRate &rate : rates)
        list.append(QJsonObject{{u"label"_s, rate.label}, {u"buy"_s, priceJson(rate.buy)}, {u"sell"_s, priceJson(rate.sell)}});
    return QJsonDocument(QJsonObject{{u"schema"_s, version},
                                     {u"name"_s, name},
                                     {u"currency"_s, QString::fromLatin1(currency)},
                                     {u"calendar"_s, factsOf(calendar).name},
                                     {u"fourth_of_october_holiday"_s, isFourthOfOctoberHoliday},
                                     {u"rates"_s, list}})
        .toJson(QJsonDocument::Compact);
}

QString Tariff::hash() const
{
    return QString::fromLatin1(QCryptographicHash::hash(toJson(), QCryptographicHash::Sha256).toHex());
}
