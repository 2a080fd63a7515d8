// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/verbs/restoreverb.h"

#include "app/verbs/exitcode.h"
#include "app/verbs/invocation.h"
#include "app/verbs/moments.h"
#include "services/store/store.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace
{
/** The file that was asked for, or the newest copy. */
Result<QString> fileFor(Invocation &call, Store &store)
{
    if (!call.arguments().isEmpty())
        return call.arguments().first();
    const auto copies = store.backups().list().result();
    if (!copies)
        return copies.error();
    if (copies->isEmpty())
        return Error{Error::Kind::MissingArgument, {.field = u"FILE"_s}, {}, {}};
    return copies->first().path;
}
}

int RestoreVerb::run(Invocation &call)
{
    call.takes(u"FILE"_s, Invocation::tr("The copy; without it the newest of those that are kept."), u"[FILE]"_s);
    call.storeOptions();
    if (const auto over = call.begin(0, 1))
        return *over;

    Store store(call.storePath(), Store::Access::ReadWrite);
    const auto file = fileFor(call, store);
    if (!file)
        return call.fail(file.error());
    const auto restored = store.backups().restore(*file, QDateTime::currentSecsSinceEpoch()).result();
    if (!restored)
        return call.fail(restored.error());
    if (call.has(u"json"_s)) {
        const QJsonObject answer{{u"file"_s, *file},
                                 {u"moment"_s, Moments::json(restored->moment)},
                                 {u"kept"_s, restored->kept.isEmpty() ? QJsonValue() : QJsonValue(restored->kept)}};
        call.out() << QJsonDocument(answer).toJson();
        return ExitCode::done;
    }
    call.out() << Invocation::tr("%1 is in the place of the store now.").arg(*file) << '\n';
    if (!restored->kept.isEmpty())
        call.out() << Invocation::tr("What was there before is kept as %1.").arg(restored->kept) << '\n';
    return ExitCode::done;
}
