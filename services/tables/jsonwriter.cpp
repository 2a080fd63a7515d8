// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/tables/jsonwriter.h"

#include <QIODevice>

using namespace Qt::StringLiterals;

namespace
{
constexpr int valueColumn = 5;

QByteArray quoted(const QString &text)
{
    QByteArray json = "\"";
    for (const char letter : text.toUtf8()) {
        if (letter == '"' || letter == '\\')
            json += '\\';
        if (uchar(letter) < 0x20)
            json += "\\u00" + QByteArray(1, letter).toHex();
        else
            json += letter;
    }
    return json + '"';
}

QByteArray member(const QString &name, const QString &text)
{
    return quoted(name) + ':' + quoted(text);
}

/** The columns of @p row that stand in @p chosen, as an object. */
QByteArray object(const LongSeries &series, const LongRow &row, const QList<int> &chosen)
{
    static const QStringList names = LongTable::columns();
    const QStringList cells = LongTable::cells(series, row);
    QByteArrayList members;
    for (const int column : chosen) {
        const bool isNull = column == valueColumn && !row.value;
        members += isNull ? quoted(names[column]) + ":null" : member(names[column], cells[column]);
    }
    return '{' + members.join(',') + '}';
}

/** Everything but the rows. */
QByteArray seriesHead(const LongSeries &series)
{
    const QByteArrayList members{member(u"id"_s, series.key.id()),
                                 member(u"name"_s, series.name),
                                 member(u"kind"_s, SeriesKinds::slug(series.key.kind)),
                                 member(u"unit"_s, series.unit.symbol()),
                                 member(u"sign"_s, series.below ? u"down"_s : u"up"_s)};
    return members.join(',');
}

QByteArray documentHead(const Period &period, const SiteZone &zone)
{
    const QByteArray dates
        = member(u"from"_s, period.first.toString(Qt::ISODate)) + ',' + member(u"to"_s, period.end.toString(Qt::ISODate));
    const QByteArrayList members{member(u"schema"_s, u"wattglass-export"_s),
                                 "\"version\":1",
                                 member(u"generated_by"_s, u"Wattglass " WATTGLASS_VERSION ""_s),
                                 "\"period\":{" + dates + '}',
                                 member(u"tz"_s, QString::fromLatin1(zone.id()))};
    return members.join(",\n");
}

/** Writes @p items one a line, between brackets. */
class ListWriter
{
public:
    explicit ListWriter(QIODevice &device)
        : m_device(device)
    {
        put("[");
    }
    void add(const QByteArray &item)
    {
        put(m_empty ? "\n" : ",\n");
        put(item);
        m_empty = false;
    }
    bool close()
    {
        put(m_empty ? "]" : "\n]");
        return m_ok;
    }

private:
    void put(const QByteArray &bytes) { m_ok = m_ok && m_device.write(bytes) >= 0; }

    QIODevice &m_device;
    bool m_empty = true;
    bool m_ok = true;
};
}

bool JsonWriter::writeRows(QIODevice &device, const QList<LongSeries> &table)
{
    ListWriter list(device);
    for (const LongSeries &series : table) {
        for (const LongRow &row : series.rows)
            list.add(object(series, row, {0, 1, 2, 3, 4, 5, 6, 7}));
    }
    return list.close() && device.write("\n") >= 0;
}

bool JsonWriter::writeDocument(QIODevice &device, const QList<LongSeries> &table, const Period &period, const SiteZone &zone)
{
    bool ok = device.write("{\n" + documentHead(period, zone) + ",\n\"series\":[") >= 0;
    for (qsizetype i = 0; ok && i < table.size(); ++i) {
        ok = device.write((i > 0 ? ",\n{" : "\n{") + seriesHead(table[i]) + ",\"rows\":") >= 0;
        ListWriter rows(device);
        for (const LongRow &row : table[i].rows)
            rows.add(object(table[i], row, {0, 1, 5, 7}));
        ok = rows.close() && ok && device.write("}") >= 0;
    }
    return ok && device.write("\n]\n}\n") >= 0;
}
