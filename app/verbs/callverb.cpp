// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/verbs/callverb.h"

#include "app/verbs/accountarguments.h"
#include "app/verbs/awaited.h"
#include "app/verbs/callinput.h"
#include "app/verbs/callreport.h"
#include "app/verbs/exitcode.h"
#include "app/verbs/invocation.h"
#include "services/calls/callarguments.h"
#include "services/providers/serviceways.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace
{
/** What is called: an operation of a provider. */
struct Called
{
    ProviderFacts facts;
    Operation operation;
};

Result<Called> calledBy(const QStringList &words, const Providers &providers)
{
    const ProviderFile *file = providers.find(words.value(0));
    if (!file)
        return Error{Error::Kind::BadArgument, {.field = u"PROVIDER"_s, .found = words.value(0)}, providers.ids(), {}};
    QStringList ids;
    for (const Operation &operation : AllServiceWays::of(file->facts.id).operations) {
        if (operation.id == words.value(1))
            return Called{file->facts, operation};
        ids.append(operation.id);
    }
    return Error{Error::Kind::BadArgument, {.field = u"OPERATION"_s, .found = words.value(1)}, ids, {}};
}

/** The operation that the words mean, or else those of the provider. */
QString helpFor(const QStringList &words)
{
    const auto providers = Providers::read({});
    if (!providers || !providers->find(words.value(0)))
        return {};
    const auto called = calledBy(words, *providers);
    return called ? CallReport::help(called->operation, called->facts) : CallReport::list(AllServiceWays::of(words.value(0)).operations);
}

/** Says what would be sent, and sends nothing. */
int rehearse(Invocation &call, Called called, const QJsonObject &arguments)
{
    for (QUrl &host : called.facts.hosts) {
        if (host.isEmpty())
            host = QUrl(u"https://%1.invalid"_s.arg(called.facts.id)); // which the user says when he signs in
    }
    const auto request = called.operation.request(called.facts, CallArguments::masked(called.operation.fields, arguments));
    if (!request)
        return call.fail(request.error());
    call.out() << QJsonDocument(CallReport::request(*request, AllServiceWays::of(called.facts.id).proof)).toJson();
    return ExitCode::done;
}

/** The account that is meant: the one that is named, or the only one. */
Result<QString> accountFor(const Invocation &call, Accounts &accounts, const QString &provider)
{
    const auto all = awaited(accounts.all());
    if (!all)
        return all.error();
    QStringList ids;
    for (const Account &account : *all) {
        if (account.provider == provider)
            ids.append(account.id);
    }
    const QString named = call.value(u"account"_s);
    if (ids.contains(named) || (named.isEmpty() && ids.size() == 1))
        return named.isEmpty() ? ids.constFirst() : named;
    return Error{Error::Kind::UnknownAccount, {.found = named.isEmpty() ? provider : named}, ids, {}};
}

int make(Invocation &call, const Called &called, const QJsonObject &arguments)
{
    const bool changes = called.operation.effect == Effect::Changes;
    if (changes && call.has(u"example"_s) && !call.has(u"demo"_s))
        return call.fail(
            {Error::Kind::BadArgument, {.field = u"OPERATION"_s, .found = called.operation.id}, {u"--demo"_s, u"--dry-run"_s}, {}});
    if (called.operation.effectOnUser == UserEffect::Destroys && !call.has(u"demo"_s) && !call.given(u"account"_s))
        return call.fail({Error::Kind::MissingArgument, {.field = u"--account"_s}, {}, {}});
    const auto desk = AccountArguments::desk(call);
    if (!desk)
        return call.fail(desk.error());
    Accounts &accounts = (*desk)->accounts();
    const auto account = accountFor(call, accounts, called.facts.id);
    if (!account)
        return call.fail(account.error());
    const auto told = changes ? awaited(accounts.commands().make(
                          {.account = *account, .provider = called.facts.id, .operation = called.operation.id, .arguments = arguments}))
                              : awaited(accounts.calls().call(*account, called.operation, arguments));
    if (!told)
        return call.fail(told.error());
    call.out() << (told->isArray() ? QJsonDocument(told->toArray()) : QJsonDocument(told->toObject())).toJson();
    return ExitCode::done;
}
}

int CallVerb::run(Invocation &call)
{
    call.takes(u"PROVIDER"_s, Invocation::tr("digiwatt, tesla, wattcarbon, wattshift or wegowise."), u"PROVIDER"_s);
    const QString help = helpFor(call.words());
    call.takes(u"OPERATION"_s,
               help.isEmpty() ? Invocation::tr("A call of that service; --help after its name tells its fields.") : help,
               u"OPERATION"_s);
    AccountArguments::declare(call);
    call.option(u"account"_s, Invocation::tr("In whose name, where there are several accounts of that service."), u"account"_s);
    call.option(u"param"_s, Invocation::tr("The value of a field; again for others."), u"name=value"_s);
    call.option(u"body"_s, Invocation::tr("A file with the fields as JSON, or with what is uploaded."), u"file"_s);
    call.option(u"example"_s, Invocation::tr("With the fields that the service's documents have for an example."));
    call.option(u"dry-run"_s, Invocation::tr("Prints the request and sends nothing."));
    if (const auto over = call.begin(2, 2))
        return *over;

    const auto providers = Providers::read(call.has(u"demo"_s) ? QString() : ProviderFiles::ownFolder());
    if (!providers)
        return call.fail(providers.error());
    const auto called = calledBy(call.arguments(), *providers);
    if (!called)
        return call.fail(called.error());
    const auto arguments = CallInput::read(call, called->operation);
    if (!arguments)
        return call.fail(arguments.error());
    return call.has(u"dry-run"_s) ? rehearse(call, *called, *arguments) : make(call, *called, *arguments);
}
