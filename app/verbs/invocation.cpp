// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/verbs/invocation.h"

#include "app/verbs/exitcode.h"
#include "services/store/store.h"
#include "ui/words/format.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMetaEnum>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace
{
QJsonObject json(const Error &error)
{
    const auto orNull = [](const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); };
    const Place &place = error.place;
    return {{u"kind"_s, QString::fromLatin1(QMetaEnum::fromType<Error::Kind>().valueToKey(int(error.kind)))},
            {u"message"_s, Format::error(error)},
            {u"file"_s, orNull(place.file)},
            {u"line"_s, place.line > 0 ? QJsonValue(place.line) : QJsonValue()},
            {u"field"_s, orNull(place.field)},
            {u"candidates"_s, QJsonArray::fromStringList(error.candidates)}};
}
}

Invocation::Invocation(QString verb, QStringList arguments)
    : m_verb(std::move(verb))
    , m_arguments(std::move(arguments))
    , m_out(stdout)
    , m_err(stderr)
{
    m_parser.addOption({{u"h"_s, u"help"_s}, tr("Shows this help.")});
}

void Invocation::takes(const QString &name, const QString &description, const QString &syntax)
{
    m_expected = name;
    m_parser.addPositionalArgument(name, description, syntax);
}

QStringList Invocation::words() const
{
    QStringList words;
    for (const QString &argument : m_arguments) {
        if (argument.startsWith(u'-'))
            break;
        words.append(argument);
    }
    return words;
}

void Invocation::option(const QString &name, const QString &description, const QString &value, const QString &letter)
{
    QStringList names{name};
    if (!letter.isEmpty())
        names.prepend(letter);
    m_parser.addOption({names, description, value});
    if (value.isEmpty())
        m_flags.append(u"--"_s + name);
}

void Invocation::storeOptions()
{
    option(u"store"_s, tr("The data file; without it %1.").arg(Store::defaultPath()), u"file"_s);
    option(u"json"_s, tr("Answers in JSON, errors too."));
}

std::optional<int> Invocation::begin(int leastArguments, int mostArguments)
{
    const QString name = m_verb.isEmpty() ? u"wattglass"_s : u"wattglass "_s + m_verb;
    if (!m_parser.parse(QStringList{name} + m_arguments))
        return fail(misuse(name));
    if (m_parser.isSet(u"help"_s)) {
        m_out << m_parser.helpText().replace(QCoreApplication::arguments().constFirst(), name);
        return ExitCode::done;
    }
    if (arguments().size() < leastArguments)
        return fail({Error::Kind::MissingArgument, {.field = m_expected}, {}, {}});
    if (arguments().size() > mostArguments)
        return fail({Error::Kind::UnknownArgument, {.field = name, .found = arguments()[mostArguments]}, {}, {}});
    return {};
}

Error Invocation::misuse(const QString &name) const
{
    const QString unknown = m_parser.unknownOptionNames().value(0);
    if (!unknown.isEmpty())
        return {Error::Kind::UnknownArgument, {.field = name, .found = (unknown.size() > 1 ? u"--"_s : u"-"_s) + unknown}, {}, {}};
    for (const QString &argument : m_arguments) {
        const QString option = argument.section(u'=', 0, 0);
        if (option != argument && m_flags.contains(option))
            return {Error::Kind::BadArgument, {.field = option, .found = argument.section(u'=', 1)}, {}, m_parser.errorText()};
    }
    return {Error::Kind::MissingArgument, {.field = m_arguments.value(m_arguments.size() - 1)}, {}, m_parser.errorText()};
}

std::optional<QString> Invocation::given(const QString &option) const
{
    return has(option) ? std::optional(value(option)) : std::nullopt;
}

QString Invocation::storePath() const
{
    return has(u"store"_s) ? value(u"store"_s) : Store::defaultPath();
}

int Invocation::fail(const Error &error)
{
    if (m_flags.contains(u"--json"_s) && m_parser.isSet(u"json"_s))
        m_err << QJsonDocument(QJsonObject{{u"error"_s, json(error)}}).toJson(QJsonDocument::Compact) << '\n';
    else
        m_err << u"wattglass: "_s << Format::error(error) << '\n';
    return ExitCode::of(error.kind);
}

void Invocation::note(const QString &sentence)
{
    m_err << u"wattglass: "_s << sentence << Qt::endl; // whoever waits has to read it now
}
