// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/wattcarbon/wattcarbonchecks.h"

#include "services/wattcarbon/wattcarbonhours.h"
#include "services/wattcarbon/wattcarbontable.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace
{
Error missing(const QString &field)
{
    return {Error::Kind::MissingArgument, {.field = field}, {}, {}};
}

Error wrong(const QString &field, const QString &found, const QString &right)
{
    return {Error::Kind::BadArgument, {.field = field, .found = found}, {right}, {}};
}

bool isSomewhere(const WattCarbonLocation &location)
{
    if (!location.parts)
        return !location.line.trimmed().isEmpty();
    return !shapeOf<WattCarbonAddress>().write(*location.parts).isEmpty();
}

/** What is sent besides is not what is documented. */
Outcome undocumented(const WattCarbonDraft &draft)
{
    const QJsonValue more = draft.more.value_or(QJsonObject());
    if (!more.isObject())
        return wrong(u"more"_s, {}, u"object"_s);
    for (const FieldDescription &field : shapeOf<WattCarbonDevice>().describe()) {
        if (more.toObject().contains(field.name))
            return wrong(u"more."_s + field.name, field.name, u"outside of more"_s);
    }
    return std::monostate();
}

/** Half of a place on the earth is none. */
QString lackOf(const WattCarbonLocation &location)
{
    if (!isSomewhere(location))
        return u"location"_s;
    if (!location.parts || location.parts->latitude.has_value() == location.parts->longitude.has_value())
        return {};
    return location.parts->latitude ? u"location.longitude"_s : u"location.latitude"_s;
}

/** What stands under @p column, row by row. */
QStringList cellsOf(const QList<QStringList> &rows, const QString &column)
{
    const qsizetype at = rows.constFirst().indexOf(column);
    QStringList cells;
    for (qsizetype i = 1; at >= 0 && i < rows.size(); ++i)
        cells.append(rows[i][at]);
    return cells;
}

Outcome customIds(const QStringList &ids)
{
    QSet<QString> seen;
    for (const QString &id : ids) {
        if (!id.isEmpty() && seen.contains(id))
            return wrong(u"csv.customId"_s, id, u"each one once"_s);
        seen.insert(id);
    }
    return std::monostate();
}
}

Outcome WattCarbonChecks::token(const WattCarbonTokenQuestion &question)
{
    if (question.grantType != u"password"_s)
        return wrong(u"grant_type"_s, question.grantType, u"password"_s);
    if (question.user.isEmpty())
        return missing(u"username"_s);
    return question.key.isEmpty() ? Outcome(missing(u"password"_s)) : std::monostate();
}

Outcome WattCarbonChecks::device(const WattCarbonDraft &draft)
{
    if (!draft.name || draft.name->isEmpty())
        return missing(u"name"_s);
    if (!draft.kind || draft.kind->isEmpty())
        return missing(u"kind"_s);
    if (draft.customId && draft.customId->isEmpty())
        return wrong(u"customId"_s, {}, u"one that is not empty, or none"_s);
    if (const Outcome spelled = undocumented(draft); !spelled)
        return spelled;
    const QString lack = draft.location ? lackOf(*draft.location) : QString();
    return lack.isEmpty() ? Outcome(std::monostate()) : missing(lack);
}

Outcome WattCarbonChecks::update(const WattCarbonUpdate &update)
{
    return device(update);
}

Outcome WattCarbonChecks::file(const WattCarbonDeviceFile &file)
{
    const auto rows = WattCarbonTable::rows(file.csv.toUtf8());
    if (!rows || rows->size() < 2)
        return wrong(u"csv"_s, {}, u"a header and a row for each device"_s);
    for (qsizetype i = 1; i < rows->size(); ++i) {
        if (rows->at(i).size() != rows->constFirst().size())
            return Error{Error::Kind::BadArgument,
                         {.line = int(i) + 1, .field = u"csv"_s, .found = QString::number(rows->at(i).size())},
                         {u"%1 cells"_s.arg(rows->constFirst().size())},
                         {}};
    }
    QStringList kinds = cellsOf(*rows, u"kind"_s);
    kinds.removeDuplicates();
    if (kinds.size() > 1)
        return wrong(u"csv.kind"_s, kinds[1], kinds[0]);
    return customIds(cellsOf(*rows, u"customId"_s));
}

Outcome WattCarbonChecks::upload(const WattCarbonUpload &upload)
{
    const auto hours = WattCarbonHours::read(upload.csv.toUtf8());
    return hours ? Outcome(std::monostate()) : hours.error();
}
