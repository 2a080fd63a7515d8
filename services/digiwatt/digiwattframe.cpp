// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/digiwatt/digiwattframe.h"

#include "services/json/jsonname.h"

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace
{
bool isLeftOut(const QJsonValue &json)
{
    return json.toString() == u"..."_s;
}

MaybeFault readCell(const QJsonValue &json, std::vector<double> &column)
{
    const double number = json.toDouble();
    if (!json.isNull() && (!json.isDouble() || !std::isfinite(number)))
        return ShapeFault{{}, JsonName::of(json)};
    column.push_back(json.isNull() ? std::numeric_limits<double>::quiet_NaN() : number);
    return {};
}

MaybeFault readRow(const QJsonValue &json, DigiwattFrame &frame)
{
    if (!json.isArray())
        return JsonLists::notOne(json);
    const QJsonArray row = json.toArray();
    if (row.size() != frame.columns.size())
        return ShapeFault{{}, u"%1 values"_s.arg(row.size())};
    for (qsizetype i = 0; i < row.size(); ++i) {
        if (const MaybeFault fault = readCell(row[i], frame.values[std::size_t(i)]))
            return JsonLists::at(i, *fault);
    }
    return {};
}

MaybeFault readRows(const QJsonArray &index, const QJsonArray &data, DigiwattFrame &frame)
{
    for (qsizetype i = 0; i < index.size(); ++i) {
        if (isLeftOut(index[i]) && isLeftOut(data[i])) {
            ++frame.unread;
            continue;
        }
        if (const MaybeFault fault = frame.index.add(index[i]))
            return ShapeFaults::within(u"index"_s, JsonLists::at(i, *fault));
        if (const MaybeFault fault = readRow(data[i], frame))
            return ShapeFaults::within(u"data"_s, JsonLists::at(i, *fault));
    }
    return {};
}
}

const std::vector<double> *DigiwattFrame::column(const QString &name) const
{
    const qsizetype place = columns.indexOf(name);
    return place < 0 ? nullptr : &values[std::size_t(place)];
}

std::optional<qint64> DigiwattFrame::step() const
{
    const std::vector<qint64> &seconds = index.instants.seconds;
    qint64 least = std::numeric_limits<qint64>::max();
    for (std::size_t i = 1; i < seconds.size(); ++i)
        least = std::min(least, seconds[i] - seconds[i - 1]);
    if (seconds.size() < 2 || least <= 0)
        return {};
    for (std::size_t i = 1; i < seconds.size(); ++i) {
        if (const qint64 step = seconds[i] - seconds[i - 1]; step != least && step % least != 0)
            return {};
    }
    return least;
}

MaybeFault JsonForm<DigiwattFrame>::read(const QJsonValue &json, const FieldFacts &, DigiwattFrame &frame)
{
    if (!json.isObject())
        return JsonLists::notOne(json);
    if (const MaybeFault fault = JsonForm<QStringList>::read(json[u"columns"], {}, frame.columns))
        return ShapeFaults::within(u"columns"_s, *fault);
    frame.values.resize(std::size_t(frame.columns.size()));
    for (const QString &name : {u"index"_s, u"data"_s}) {
        if (!json[name].isArray())
            return ShapeFaults::within(name, JsonLists::notOne(json[name]));
    }
    const QJsonArray index = json[u"index"].toArray();
    const QJsonArray data = json[u"data"].toArray();
    if (index.size() != data.size())
        return ShapeFault{u"data"_s, u"%1 rows"_s.arg(data.size())};
    return readRows(index, data, frame);
}

QJsonValue JsonForm<DigiwattFrame>::write(const DigiwattFrame &frame)
{
    QJsonArray index, data;
    for (std::size_t row = 0; row < frame.rows(); ++row) {
        QJsonArray cells;
        for (const std::vector<double> &column : frame.values)
            cells.append(std::isnan(column[row]) ? QJsonValue() : QJsonValue(column[row]));
        index.append(frame.index.at(row));
        data.append(cells);
    }
    QJsonObject table{{u"index"_s, index}, {u"columns"_s, QJsonArray::fromStringList(frame.columns)}, {u"data"_s, data}};
    if (frame.unread > 0)
        table.insert(u"unread"_s, frame.unread);
    return table;
}
