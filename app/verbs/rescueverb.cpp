// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/verbs/rescueverb.h"

#include "app/verbs/exitcode.h"
#include "app/verbs/invocation.h"
#include "app/verbs/moments.h"
#include "services/store/store.h"
#include "ui/rescuewords.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace
{
QJsonObject json(const RescuedSeries &series)
{
    QJsonArray lost;
    for (const LostStretch &stretch : series.lost)
        lost.append(QJsonObject{
            {u"from"_s, Moments::json(stretch.when.start)}, {u"to"_s, Moments::json(stretch.when.end)}, {u"readings"_s, stretch.readings}});
    return {{u"id"_s, series.id}, {u"readings"_s, series.readings}, {u"from_backup"_s, series.fromBackup}, {u"lost"_s, lost}};
}

QJsonObject json(const RescueReport &report)
{
    static const QString settings[]{u"whole"_s, u"from-backup"_s, u"begun-anew"_s};
    QJsonArray series;
    for (const RescuedSeries &one : report.series)
        series.append(json(one));
    return {{u"whole"_s, report.wasWhole},
            {u"kept"_s, report.kept.isEmpty() ? QJsonValue() : QJsonValue(report.kept)},
            {u"backup"_s, Moments::json(report.backup)},
            {u"settings"_s, settings[int(report.settings)]},
            {u"lost"_s, report.lostReadings()},
            {u"lost_changes"_s, report.lostCommits},
            {u"missing_pages"_s, report.missingPages},
            {u"nameless"_s, report.nameless},
            {u"series"_s, series}};
}
}

int RescueVerb::run(Invocation &call)
{
    call.storeOptions();
    if (const auto over = call.begin(0, 0))
        return *over;

    Store store(call.storePath(), Store::Access::ReadWrite);
    if (!QFile::exists(store.path()))
        return call.fail({Error::Kind::StoreMissing, {.file = store.path()}, {}, {}});
    const auto report = store.backups().rescue(QDateTime::currentSecsSinceEpoch()).result();
    if (!report)
        return call.fail(report.error());
    if (call.has(u"json"_s))
        call.out() << QJsonDocument(json(*report)).toJson();
    else
        call.out() << RescueWords::of(*report).join(u'\n') << '\n';
    return report->isAnythingLost() ? ExitCode::no : ExitCode::done;
}
