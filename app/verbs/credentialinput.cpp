// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/verbs/credentialinput.h"

#include "app/verbs/invocation.h"
#include "app/verbs/standardinput.h"

using namespace Qt::StringLiterals;

namespace
{
QStringList namesOf(const ProviderFacts &provider)
{
    QStringList names;
    for (const CredentialFact &fact : provider.credentials)
        names.append(fact.name);
    return names;
}

Credentials asked(const ProviderFacts &provider, StandardInput &input)
{
    QTextStream terminal(stderr);
    Credentials credentials;
    for (const CredentialFact &fact : provider.credentials) {
        const QString label = fact.label.in(QLocale());
        terminal << fact.help.in(QLocale()) << '\n'
                 << (fact.isRequired ? Invocation::tr("%1: ").arg(label) : Invocation::tr("%1 (may be left empty): ").arg(label))
                 << Qt::flush;
        const auto line = input.line(fact.isSecret ? StandardInput::Echo::Hidden : StandardInput::Echo::Shown);
        if (!line)
            break;
        if (!line->trimmed().isEmpty())
            credentials.insert(fact.name, line->trimmed());
    }
    return credentials;
}
}

Result<Credentials> CredentialInput::read(const ProviderFacts &provider, StandardInput &input)
{
    if (input.isTerminal())
        return asked(provider, input);
    Credentials credentials;
    while (const auto line = input.line()) {
        if (line->isEmpty())
            break;
        const auto said = inLine(provider, *line);
        if (!said)
            return said.error();
        credentials.insert(*said);
    }
    return credentials;
}

Result<Credentials> CredentialInput::inLine(const ProviderFacts &provider, const QByteArray &line)
{
    const qsizetype mark = line.indexOf('=');
    const QStringList names = namesOf(provider);
    if (mark < 0) // all of it may be a secret
        return Error{Error::Kind::MissingArgument, {.field = u"name=value"_s}, names, {}};
    const QString name = QString::fromUtf8(line.first(mark)).trimmed();
    if (!names.contains(name))
        return Error{Error::Kind::BadArgument, {.field = provider.id, .found = name.left(40)}, names, {}};
    return Credentials{{name, line.sliced(mark + 1)}};
}
