// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/digiwatt/digiwatttables.h"

#include "services/digiwatt/digiwattenvelope.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace
{
const QString name = u"electricity_data"_s;

Result<DigiwattEnergy> readEnergy(const QByteArray &body, const QString &host)
{
    return DigiwattEnvelope::readTable<DigiwattEnergy>(body, host, name);
}

Error badRow(const QString &host, qsizetype row, const QString &found)
{
    return DigiwattEnvelope::badAnswer(host, {u"%1.index[%2]"_s.arg(name).arg(row), found});
}

/** Each month at most once. */
Result<DigiwattEnergy> readMonths(const QByteArray &body, const QString &host)
{
    auto energy = readEnergy(body, host);
    if (!energy)
        return energy;
    const QList<qint64> &months = energy->table->index.numbers;
    if (std::size_t(months.size()) != energy->table->rows())
        return badRow(host, 0, u"no month"_s);
    QSet<qint64> seen;
    for (qsizetype i = 0; i < months.size(); ++i) {
        if (months[i] < 1 || months[i] > 12 || seen.contains(months[i]))
            return badRow(host, i, QString::number(months[i]));
        seen.insert(months[i]);
    }
    return energy;
}
}

Result<DigiwattEnergy> DigiwattTables::habits(const QByteArray &body, const Asked<DigiwattPeriodQuery> &asked)
{
    auto energy = readEnergy(body, asked.host);
    if (!energy)
        return energy;
    const DigiwattFrame &table = *energy->table;
    if (std::size_t(table.index.hours.size()) != table.rows())
        return badRow(asked.host, 0, u"no hour of a week"_s);
    if (table.columns.size() != 1)
        return DigiwattEnvelope::badAnswer(asked.host, {name + u".columns"_s, u"%1 columns"_s.arg(table.columns.size())});
    return energy;
}

Result<DigiwattEnergy> DigiwattTables::trend(const QByteArray &body, const Asked<DigiwattAccountQuery> &asked)
{
    auto energy = readMonths(body, asked.host);
    for (const QString &band : {u"f1"_s, u"f2"_s, u"f3"_s}) {
        if (energy && !energy->table->columns.contains(band))
            return DigiwattEnvelope::badAnswer(asked.host, {name + u".columns"_s, band + u" is missing"_s});
    }
    return energy;
}

Result<DigiwattEnergy> DigiwattTables::compound(const QByteArray &body, const Asked<DigiwattAccountQuery> &asked)
{
    return readMonths(body, asked.host);
}

template<>
const Shape<DigiwattEnergy> &shapeOf<DigiwattEnergy>()
{
    static const Shape<DigiwattEnergy> shape(digiwattTableFields<DigiwattEnergy>());
    return shape;
}
