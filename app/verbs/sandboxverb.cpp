// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/verbs/sandboxverb.h"

#include "app/verbs/endsignal.h"
#include "app/verbs/exitcode.h"
#include "app/verbs/invocation.h"
#include "services/providers/providers.h"
#include "services/sandbox/doors/demoaccess.h"
#include "services/sandbox/doors/sandboxserver.h"
#include "services/store/store.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace
{
Error badOption(const QString &name, const QString &found)
{
    return {Error::Kind::BadArgument, {.field = u"--"_s + name, .found = found}, {}, {}};
}

Result<quint16> portIn(const Invocation &call)
{
    const QString text = call.given(u"port"_s).value_or(u"0"_s);
    bool isNumber = false;
    const ushort port = text.toUShort(&isNumber);
    if (!isNumber)
        return badOption(u"port"_s, text);
    return port;
}

/** What tells the time: it goes on from the instant that was given. */
Result<SandboxServer::Now> clockIn(const Invocation &call)
{
    const auto text = call.given(u"clock"_s);
    if (!text)
        return SandboxServer::Now(QDateTime::currentDateTimeUtc);
    const QDateTime begin = QDateTime::fromString(*text, Qt::ISODate);
    if (!begin.isValid())
        return badOption(u"clock"_s, *text);
    const qint64 ahead = QDateTime::currentDateTimeUtc().secsTo(begin);
    return SandboxServer::Now([ahead] { return QDateTime::currentDateTimeUtc().addSecs(ahead); });
}

Result<SandboxFaults> faultsIn(const Invocation &call)
{
    const auto name = call.given(u"faults"_s);
    if (!name)
        return SandboxFaults();
    QFile file(*name);
    if (!file.open(QFile::ReadOnly))
        return Error{Error::Kind::FileNotFound, {.file = *name}, {}, file.errorString()};
    return SandboxFaults::read(file.readAll(), *name);
}

/** The appliances of the store that was named; none where none was. */
Result<RecordedAppliances> recordedIn(const Invocation &call)
{
    const auto path = call.given(u"appliances"_s);
    if (!path)
        return RecordedAppliances();
    if (!QFile::exists(*path))
        return Error{Error::Kind::FileNotFound, {.file = *path}, {}, {}};
    Store store(*path, Store::Access::ReadOnly);
    auto recorded = RecordedAppliances::in(store.reader());
    if (recorded || recorded.error().kind != Error::Kind::UnknownSeries)
        return recorded;
    return badOption(u"appliances"_s, *path);
}

QJsonObject addressesOf(const Providers &providers)
{
    QJsonObject addresses;
    for (const ProviderFacts &facts : providers.facts()) {
        QJsonObject hosts;
        for (auto it = facts.hosts.cbegin(); it != facts.hosts.cend(); ++it)
            hosts.insert(it.key(), it->toString());
        addresses.insert(facts.id, hosts);
    }
    return addresses;
}

QJsonObject report(const QUrl &address, const Providers &providers)
{
    const auto text = [](const QByteArray &bytes) { return QString::fromLatin1(bytes); };
    const QJsonObject credentials{{u"user"_s, text(DemoAccess::user)},
                                  {u"password"_s, text(DemoAccess::password)},
                                  {u"client_id"_s, text(DemoAccess::clientId)},
                                  {u"client_secret"_s, text(DemoAccess::clientSecret)},
                                  {u"wattcarbon_api_key"_s, text(DemoAccess::wattCarbonKey)},
                                  {u"wattshift_api_key"_s, text(DemoAccess::wattShiftKey)}};
    return {{u"address"_s, address.toString()}, {u"providers"_s, addressesOf(providers)}, {u"credentials"_s, credentials}};
}

/** Until whoever started it ends it. */
int serve(Invocation &call, SandboxServer &server, quint16 port)
{
    const Result<Providers> providers = Providers::read({});
    if (!providers)
        return call.fail(providers.error());
    if (const Outcome outcome = server.listen(port); !outcome)
        return call.fail(outcome.error());
    call.out() << QJsonDocument(report(server.address(), providers->at(server.address()))).toJson() << Qt::flush;
    return QCoreApplication::exec();
}
}

int SandboxVerb::run(Invocation &call)
{
    call.option(u"port"_s, Invocation::tr("Where it listens; without it any port that is free."), u"number"_s);
    call.option(u"clock"_s, Invocation::tr("What time it is there, as 2026-03-05T12:00:00Z."), u"instant"_s);
    call.option(u"faults"_s, Invocation::tr("A JSON file with what it does wrong on purpose."), u"file"_s);
    call.option(u"appliances"_s, Invocation::tr("A store whose appliances Digiwatt tells in place of the demo home's."), u"store"_s);
    if (const auto over = call.begin(0, 0))
        return *over;

    const auto port = portIn(call);
    const auto clock = clockIn(call);
    const auto faults = faultsIn(call);
    const auto recorded = recordedIn(call);
    for (const Error *error : {port ? nullptr : &port.error(),
                               clock ? nullptr : &clock.error(),
                               faults ? nullptr : &faults.error(),
                               recorded ? nullptr : &recorded.error()}) {
        if (error)
            return call.fail(*error);
    }
    EndSignal::watch();
    SandboxServer server(*faults, *clock, *recorded);
    return serve(call, server, *port);
}
