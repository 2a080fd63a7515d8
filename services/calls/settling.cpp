// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/calls/settling.h"

#include "models/values/decimal.h"

using namespace Qt::StringLiterals;

namespace
{
QJsonValue memberAt(const QJsonValue &whole, const QString &path)
{
    QJsonValue value = whole;
    for (const QString &step : path.split(u'.'))
        value = value[step];
    return value;
}

/** @p object with @p value at @p path. */
QJsonObject with(QJsonObject object, const QString &path, const QJsonValue &value)
{
    const QString step = path.section(u'.', 0, 0), rest = path.section(u'.', 1);
    object.insert(step, rest.isEmpty() ? value : QJsonValue(with(object[step].toObject(), rest, value)));
    return object;
}

std::optional<Decimal> numberIn(const QJsonValue &value)
{
    if (value.isDouble())
        return Decimal::fromText(QByteArray::number(value.toDouble(), 'g', QLocale::FloatingPointShortest));
    return value.isString() ? Decimal::fromText(value.toString().toLatin1()) : std::nullopt;
}

/** Letters and digits alone, so that a label is its code: `Single Family`, `single_family`. */
QString folded(const QString &text)
{
    QString all;
    for (const QChar character : text) {
        if (character.isLetterOrNumber())
            all.append(character.toCaseFolded());
    }
    return all;
}

bool isAbsent(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull();
}

/** Services write numbers as text, and labels where they take codes. What is off they may leave out and, within an object, what is 0
 *  or empty, too. */
bool isSame(const QJsonValue &there, const QJsonValue &told, bool isWithin = false)
{
    if (told.isObject()) {
        const QJsonObject object = told.toObject();
        return std::ranges::all_of(object.keys(), [&](const QString &name) { return isSame(there[name], object[name], true); });
    }
    if (told.isArray()) {
        const QJsonArray list = told.toArray();
        bool same = there.toArray().size() == list.size();
        for (qsizetype i = 0; same && i < list.size(); ++i)
            same = isSame(there[i], list[i], true);
        return same;
    }
    if (isAbsent(there))
        return told == false || (isWithin && (told == 0 || told == QString()));
    const auto thereNumber = numberIn(there), toldNumber = numberIn(told);
    if (thereNumber && toldNumber)
        return *thereNumber == *toldNumber;
    return there == told || (there.isString() && told.isString() && folded(there.toString()) == folded(told.toString()));
}

bool isMeant(const Settling &settling, const QJsonObject &arguments, const QJsonValue &thing)
{
    return std::ranges::all_of(settling.which, [&](const Settling::Mark &mark) {
        const QJsonValue told = memberAt(arguments, mark.argument);
        return mark.member.isEmpty() || told.isUndefined() || isSame(memberAt(thing, mark.member), told);
    });
}

bool isThere(const QJsonValue &value)
{
    return !isAbsent(value) && value != 0;
}

/** Whether all that is told is seen, or tells which thing is meant. */
bool showsAll(const Settling &settling, const QJsonObject &arguments)
{
    const auto shows = [&settling](const QString &argument) {
        return std::ranges::any_of(settling.which + settling.values,
                                   [&argument](const Settling::Mark &mark) { return mark.argument.section(u'.', 0, 0) == argument; });
    };
    return std::ranges::all_of(arguments.keys(), shows);
}

CommandState madeOutcome(const Settling &settling, const QJsonObject &arguments, const std::optional<Sight> &before, const Sight &after)
{
    if (!before || !before->isWhole)
        return after.isWhole && after.things.isEmpty() ? CommandState::NotApplied : CommandState::Unknown;
    const qsizetype more = after.things.size() - before->things.size();
    if (more >= (settling.many ? settling.many(arguments) : 1))
        return CommandState::Applied;
    return more <= 0 && after.isWhole ? CommandState::NotApplied : CommandState::Unknown;
}

CommandState setOutcome(const Settling &settling, const QJsonObject &arguments, const std::optional<Sight> &before, const Sight &after)
{
    if (after.things.isEmpty())
        return after.isWhole ? CommandState::NotApplied : CommandState::Unknown;
    if (!Settlings::changes(settling, arguments, after.things.first().toObject()).isEmpty())
        return CommandState::NotApplied;
    const bool wasOtherwise
        = before && !before->things.isEmpty() && !Settlings::changes(settling, arguments, before->things.first().toObject()).isEmpty();
    return wasOtherwise || showsAll(settling, arguments) ? CommandState::Applied : CommandState::Unknown;
}
}

Sight Settlings::sight(const Settling &settling, const QJsonObject &arguments, const QJsonValue &answer)
{
    const QJsonValue held = settling.list.isEmpty() ? answer : memberAt(answer, settling.list);
    Sight seen{.isWhole = std::ranges::none_of(settling.partial, [&](const QString &name) { return isThere(memberAt(answer, name)); })};
    for (const QJsonValue &thing : held.isArray() ? held.toArray() : QJsonArray{held}) {
        if (isMeant(settling, arguments, thing))
            seen.things.append(thing);
    }
    return seen;
}

CommandState Settlings::outcome(const Settling &settling, const QJsonObject &arguments, const std::optional<Sight> &before,
                                const Sight &after)
{
    switch (settling.kind) {
    case Settling::Kind::Makes:
        return madeOutcome(settling, arguments, before, after);
    case Settling::Kind::Sets:
        return setOutcome(settling, arguments, before, after);
    case Settling::Kind::Removes:
        break;
    }
    if (!after.things.isEmpty())
        return CommandState::NotApplied;
    return after.isWhole ? CommandState::Applied : CommandState::Unknown;
}

QList<CommandChange> Settlings::changes(const Settling &settling, const QJsonObject &arguments, const QJsonObject &thing)
{
    QList<CommandChange> all;
    const QJsonObject sent = settling.sent ? settling.sent(arguments) : arguments;
    for (const Settling::Mark &mark : settling.values) {
        const QJsonValue told = memberAt(sent, mark.argument);
        const QJsonValue there = memberAt(thing, mark.member);
        if (!told.isUndefined() && !isSame(there, told))
            all.append({mark.argument, there, told});
    }
    return all;
}

std::optional<QJsonObject> Settlings::wayBack(const Settling &settling, const QJsonObject &arguments, const QJsonArray &before)
{
    if (!settling.hasWayBack || before.size() != 1)
        return {};
    QJsonObject back;
    for (const Settling::Mark &mark : settling.which)
        back.insert(mark.argument, arguments[mark.argument]);
    for (const Settling::Mark &mark : settling.values) {
        const QJsonValue there = memberAt(before.first(), mark.member);
        if (!isAbsent(there))
            back = with(back, mark.argument, there);
        else if (memberAt(arguments, mark.argument).isBool())
            back = with(back, mark.argument, false);
    }
    return back;
}
