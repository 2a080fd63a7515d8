// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/verbs/backupverb.h"

#include "app/verbs/exitcode.h"
#include "app/verbs/invocation.h"
#include "app/verbs/moments.h"
#include "services/store/store.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace
{
QJsonObject json(const BackupInfo &backup)
{
    return {{u"file"_s, backup.path}, {u"moment"_s, Moments::json(backup.moment)}, {u"bytes"_s, backup.bytes}};
}

Result<QList<BackupInfo>> answer(Invocation &call)
{
    Store store(call.storePath(), Store::Access::ReadOnly);
    if (call.has(u"list"_s))
        return store.backups().list().result();
    const auto made = call.has(u"to"_s) ? store.backups().copyTo(call.value(u"to"_s), call.has(u"overwrite"_s)).result()
                                        : store.backups().make(QDateTime::currentSecsSinceEpoch()).result();
    return made.and_then([](const BackupInfo &backup) { return Result<QList<BackupInfo>>({backup}); });
}
}

int BackupVerb::run(Invocation &call)
{
    call.storeOptions();
    call.option(u"to"_s, Invocation::tr("The file to copy to; without it one of the copies that are kept."), u"file"_s);
    call.option(u"overwrite"_s, Invocation::tr("Replaces the file if there is one."));
    call.option(u"list"_s, Invocation::tr("Makes no copy and lists those that are kept."));
    if (const auto over = call.begin(0, 0))
        return *over;

    const auto backups = answer(call);
    if (!backups)
        return call.fail(backups.error());
    QJsonArray answers;
    for (const BackupInfo &backup : *backups) {
        answers.append(json(backup));
        if (!call.has(u"json"_s))
            call.out() << backup.path << '\n';
    }
    if (call.has(u"json"_s))
        call.out() << QJsonDocument(answers).toJson();
    return ExitCode::done;
}
