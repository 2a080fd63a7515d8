// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/verbs/importarguments.h"

#include "app/verbs/invocation.h"
#include "services/import/csvunits.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace
{
/** Reads options one by one and keeps the first that cannot be used. */
class OptionReader
{
public:
    explicit OptionReader(const Invocation &call)
        : m_call(call)
    {
    }

    const std::optional<Error> &error() const { return m_error; }

    /** What @p option was given, out of @p words; nothing when it was not given. */
    template<typename T>
    std::optional<T> oneOf(const QString &option, const QList<std::pair<QString, T>> &words)
    {
        const auto text = m_call.given(option);
        QStringList candidates;
        for (const auto &[word, meaning] : words) {
            if (text == word)
                return meaning;
            candidates.append(word);
        }
        if (text)
            refuse(option, *text, candidates);
        return {};
    }

    std::optional<bool> yesOrNo(const QString &option) { return oneOf<bool>(option, {{u"yes"_s, true}, {u"no"_s, false}}); }

    std::optional<int> seconds(const QString &option)
    {
        const auto text = m_call.given(option);
        const int seconds = text ? text->toInt() : 0;
        if (text && seconds <= 0)
            refuse(option, *text, {u"900"_s, u"3600"_s});
        return seconds > 0 ? std::optional(seconds) : std::nullopt;
    }

    std::optional<QString> unit(const QString &option)
    {
        const auto text = m_call.given(option);
        if (text && !CsvUnits::withSymbol(*text) && !Unit::withSymbol(*text))
            refuse(option, *text, CsvUnits::symbols(CsvUnits::Sort::Any));
        return text;
    }

    std::optional<QString> time(const QString &option)
    {
        const auto text = m_call.given(option);
        if (text && !QDateTime::fromString(*text, Qt::ISODate).isValid())
            refuse(option, *text, {u"2011-03-01T00:00"_s});
        return text;
    }

    std::optional<Decimal> number(const QString &option)
    {
        const auto text = m_call.given(option);
        const auto number = text ? Decimal::fromText(text->toUtf8()) : std::nullopt;
        if (text && !number)
            refuse(option, *text, {u"4000"_s});
        return number;
    }

    QMap<QString, QString> meanings(const QString &option)
    {
        QMap<QString, QString> meanings;
        for (const QString &text : m_call.values(option)) {
            const qsizetype sign = text.lastIndexOf(u'=');
            if (sign < 0)
                refuse(option, text, {u"NAME=import"_s, u"NAME=appliance/oven"_s, u"NAME=ignore"_s});
            else
                meanings.insert(text.first(sign), text.sliced(sign + 1));
        }
        return meanings;
    }

private:
    void refuse(const QString &option, const QString &text, const QStringList &candidates)
    {
        if (!m_error)
            m_error = Error{Error::Kind::BadArgument, {.field = u"--"_s + option, .found = text}, candidates, {}};
    }

    const Invocation &m_call;
    std::optional<Error> m_error;
};
}

void ImportArguments::declare(Invocation &call)
{
    call.takes(u"FILE"_s, Invocation::tr("Green Button XML or CSV."), u"FILE..."_s);
    call.storeOptions();
    call.option(u"site"_s, Invocation::tr("The place the readings belong to; without it Home."), u"name"_s);
    call.option(u"zone"_s, Invocation::tr("The place's time zone, such as Europe/Rome."), u"zone"_s);
    call.option(u"unit"_s, Invocation::tr("kWh, Wh, MWh, W, kW, m3, therm, g/kWh, lb/kWh, or fraction (of a year's total)."), u"unit"_s);
    call.option(u"year-total"_s, Invocation::tr("The kWh a year that fractions are fractions of."), u"kWh"_s);
    call.option(u"start"_s, Invocation::tr("Local time of the first row, where rows have none."), u"time"_s);
    call.option(u"step"_s, Invocation::tr("Seconds from one row to the next."), u"seconds"_s);
    call.option(u"cumulative"_s, Invocation::tr("yes: rows hold a meter's count; no: what was used since the last row."), u"answer"_s);
    call.option(u"column"_s, Invocation::tr("What a CSV column is: NAME=KIND[/PART] or NAME=ignore. Can be repeated."), u"meaning"_s);
    call.option(u"region"_s, Invocation::tr("The home's region, where a file tells the CO₂ of several."), u"name"_s);
    call.option(u"date-format"_s, Invocation::tr("How dates are written, such as dd/MM/yyyy HH:mm."), u"format"_s);
    call.option(u"delimiter"_s, Invocation::tr("What stands between cells: comma, semicolon, tab or pipe."), u"name"_s);
    call.option(u"decimal"_s, Invocation::tr("The decimal mark: point or comma."), u"name"_s);
    call.option(u"encoding"_s, Invocation::tr("UTF-8, UTF-16, ISO-8859-1 or windows-1252."), u"name"_s);
    call.option(u"header"_s, Invocation::tr("yes: the first row names the columns; no: it holds readings."), u"answer"_s);
}

Result<ImportChoices> ImportArguments::read(const Invocation &call)
{
    OptionReader reader(call);
    const ImportChoices choices{
        .site = call.value(u"site"_s),
        .zone = call.value(u"zone"_s).toUtf8(),
        .encoding = reader.oneOf<QByteArray>(
            u"encoding"_s,
            {{u"UTF-8"_s, "UTF-8"}, {u"UTF-16"_s, "UTF-16"}, {u"ISO-8859-1"_s, "ISO-8859-1"}, {u"windows-1252"_s, "windows-1252"}}),
        .delimiter = reader.oneOf<char>(u"delimiter"_s, {{u"comma"_s, ','}, {u"semicolon"_s, ';'}, {u"tab"_s, '\t'}, {u"pipe"_s, '|'}}),
        .decimal = reader.oneOf<char>(u"decimal"_s, {{u"point"_s, '.'}, {u"comma"_s, ','}}),
        .header = reader.yesOrNo(u"header"_s),
        .dateFormat = call.given(u"date-format"_s),
        .start = reader.time(u"start"_s),
        .stepSeconds = reader.seconds(u"step"_s),
        .unit = reader.unit(u"unit"_s),
        .yearTotal = reader.number(u"year-total"_s),
        .cumulative = reader.yesOrNo(u"cumulative"_s),
        .region = call.given(u"region"_s),
        .columns = reader.meanings(u"column"_s),
    };
    if (reader.error())
        return *reader.error();
    return choices;
}
