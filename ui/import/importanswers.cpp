// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/import/importanswers.h"

using namespace Qt::StringLiterals;

namespace
{
const auto columnPrefix = "columns/"_L1;

template<typename T>
QString textOf(const std::optional<T> &answer)
{
    if (!answer)
        return {};
    if constexpr (std::is_same_v<T, bool>)
        return *answer ? u"yes"_s : u"no"_s;
    else if constexpr (std::is_same_v<T, char>)
        return QString(QLatin1Char(*answer));
    else if constexpr (std::is_same_v<T, QByteArray>)
        return QString::fromLatin1(*answer);
    else if constexpr (std::is_same_v<T, int>)
        return QString::number(*answer);
    else if constexpr (std::is_same_v<T, Decimal>)
        return answer->toString();
    else
        return *answer;
}

/** Puts what @p text means into @p answer; returns whether it means anything. */
template<typename T>
bool take(std::optional<T> &answer, const QString &text)
{
    answer.reset();
    if (text.isEmpty())
        return true;
    if constexpr (std::is_same_v<T, bool>)
        answer = text == "yes"_L1;
    else if constexpr (std::is_same_v<T, char>)
        answer = text.front().toLatin1();
    else if constexpr (std::is_same_v<T, QByteArray>)
        answer = text.toLatin1();
    else if constexpr (std::is_same_v<T, int>)
        answer = text.toInt() > 0 ? std::optional(text.toInt()) : std::nullopt;
    else if constexpr (std::is_same_v<T, Decimal>)
        answer = Decimal::fromText(text.toUtf8());
    else
        answer = text;
    return answer.has_value();
}

/** Does @p use with the member of @p choices that @p field names; returns what it returns, and nothing for no such field. */
template<typename Choices, typename Use>
auto used(Choices &choices, const QString &field, Use use) -> std::optional<decltype(use(choices.unit))>
{
    if (field == "encoding"_L1)
        return use(choices.encoding);
    if (field == "delimiter"_L1)
        return use(choices.delimiter);
    if (field == "decimal"_L1)
        return use(choices.decimal);
    if (field == "header"_L1)
        return use(choices.header);
    if (field == "date-format"_L1)
        return use(choices.dateFormat);
    if (field == "start"_L1)
        return use(choices.start);
    if (field == "step"_L1)
        return use(choices.stepSeconds);
    if (field == "unit"_L1)
        return use(choices.unit);
    if (field == "year-total"_L1)
        return use(choices.yearTotal);
    if (field == "cumulative"_L1)
        return use(choices.cumulative);
    if (field == "region"_L1)
        return use(choices.region);
    return {};
}
}

Result<ImportChoices> ImportAnswers::with(ImportChoices choices, const QString &field, const QString &text)
{
    if (field == "zone"_L1) {
        choices.zone = text.toLatin1();
        return choices;
    }
    if (field.startsWith(columnPrefix)) {
        const QString name = field.sliced(columnPrefix.size());
        if (text.isEmpty())
            choices.columns.remove(name);
        else
            choices.columns.insert(name, text);
        return choices;
    }
    if (!used(choices, field, [&text](auto &answer) { return take(answer, text); }).value_or(false))
        return Error{Error::Kind::BadArgument, {.field = field, .found = text}, {}, {}};
    return choices;
}

QString ImportAnswers::of(const ImportChoices &choices, const QString &field)
{
    if (field == "zone"_L1)
        return QString::fromLatin1(choices.zone);
    if (field.startsWith(columnPrefix))
        return choices.columns.value(field.sliced(columnPrefix.size()));
    return used(choices, field, [](const auto &answer) { return textOf(answer); }).value_or(QString());
}

QString ImportAnswers::columnField(const QString &name)
{
    return columnPrefix + name;
}
