// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/import/longformrow.h"

#include "services/import/csvtimes.h"
#include "services/tables/longtable.h"

namespace
{
enum Column { Start, End, UtcOffset, Site, Series, Value, UnitSymbol, QualityWord };

constexpr qsizetype longestFound = 80;

/** Reads cell by cell and keeps the first that cannot be. */
class CellReader
{
public:
    CellReader(const std::vector<QByteArrayView> &cells, int line)
        : m_cells(cells)
        , m_line(line)
    {
    }

    const std::optional<Error> &error() const { return m_error; }

    qint64 instant(Column column, int *offset = nullptr)
    {
        const auto text = CsvTimes::apart(m_cells[column]);
        const auto wall = text && text->offset && text->hasDate && text->hasTime
            ? CsvTimes::wallSeconds(*text, CsvTimes::Order::YearMonthDay)
            : std::nullopt;
        if (!wall)
            return refuse(column, qint64(0));
        if (offset != nullptr)
            *offset = *text->offset;
        return *wall - *text->offset;
    }

    SeriesKey key()
    {
        const auto isSlug = [](const QString &text) { return slugOf(text) == text; };
        const auto key = SeriesKey::fromId(text(Series));
        if (!key || !isSlug(key->site) || !(key->part.isEmpty() || isSlug(key->part)))
            return refuse(Series, SeriesKey());
        return key->site == text(Site) ? *key : refuse(Site, SeriesKey());
    }

    Unit unit()
    {
        const auto unit = Unit::withSymbol(text(UnitSymbol));
        return unit ? *unit : refuse(UnitSymbol, Unit());
    }

    std::optional<Decimal> value()
    {
        if (m_cells[Value].isEmpty())
            return {};
        const auto number = Decimal::fromText(m_cells[Value]);
        return number ? number : refuse(Value, std::optional<Decimal>());
    }

    /** A sum over a time of which a part is missing is called so, though it has a value. */
    Quality quality(bool hasValue)
    {
        for (const Quality quality : {Quality::Measured, Quality::Estimated, Quality::Repaired, Quality::Missing}) {
            if (text(QualityWord) == qualityName(quality) && (hasValue || quality == Quality::Missing))
                return quality;
        }
        return refuse(QualityWord, Quality::Missing);
    }

    template<typename T>
    T refuse(Column column, T instead)
    {
        if (!m_error) {
            const QByteArrayView cell = m_cells[column];
            const QString found = QString::fromUtf8(cell.first(std::min(cell.size(), longestFound)));
            m_error = Error{Error::Kind::BadValue, {{}, m_line, LongTable::columns()[column], found}, {}, {}};
        }
        return instead;
    }

private:
    QString text(Column column) const { return QString::fromUtf8(m_cells[column]); }

    const std::vector<QByteArrayView> &m_cells;
    int m_line;
    std::optional<Error> m_error;
};
}

Result<LongFormRow> LongFormRow::of(const std::vector<QByteArrayView> &cells, int line)
{
    CellReader reader(cells, line);
    LongFormRow row;
    row.interval.start = reader.instant(Start, &row.offset);
    row.interval.end = reader.instant(End);
    row.key = reader.key();
    row.unit = reader.unit();
    row.value = reader.value();
    row.quality = reader.quality(row.value.has_value());
    if (row.interval.isEmpty() || row.interval.length() > std::numeric_limits<qint32>::max())
        reader.refuse(End, 0);
    if (reader.error())
        return *reader.error();
    return row;
}
