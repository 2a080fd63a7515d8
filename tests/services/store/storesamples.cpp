// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/store/storesamples.h"

#include "services/store/intake.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

Readings StoreSamples::regular(const Unit &unit, int exponent, qint64 start, qint32 step, const std::vector<qint64> &values)
{
    Readings readings;
    readings.unit = unit;
    readings.exponent = exponent;
    for (std::size_t i = 0; i < values.size(); ++i)
        readings.append({start + qint64(i) * step, start + qint64(i + 1) * step}, values[i]);
    return readings;
}

Readings StoreSamples::random(std::mt19937_64 &dice, const Unit &unit, qint64 start, qint32 step, int count)
{
    const auto roll = [&dice](int sides) { return int(dice() % quint64(sides)); };
    Readings readings;
    readings.unit = unit;
    readings.exponent = -roll(4);
    readings.tailExponent = readings.exponent - 6;
    const bool hasTails = roll(3) == 0;
    const bool hasEstimates = roll(2) == 0;
    qint64 at = start;
    for (int i = 0; i < count; ++i) {
        const qint32 length = step > 0 ? step : 60 * (1 + roll(90));
        const Quality quality = hasEstimates && roll(10) == 0 ? Quality::Estimated : Quality::Measured;
        if (roll(12) > 0)
            readings.append({at, at + length}, roll(30) == 0 ? noReading : roll(5000), quality);
        at += length * (roll(200) == 0 ? 40 : 1);
    }
    if (hasTails) {
        for (std::size_t i = 0; i < readings.size(); ++i)
            readings.tails.push_back(roll(1'000'000));
    }
    return readings;
}

ImportedSeries StoreSamples::series(SeriesKind kind, const Readings &readings, const QString &part)
{
    return {kind, part, {}, readings};
}

ImportedFile StoreSamples::file(const QByteArray &name, const QList<ImportedSeries> &series, const QByteArray &zone)
{
    ImportedFile file;
    file.path = u"/somewhere/"_s + QString::fromLatin1(name);
    file.digest = QCryptographicHash::hash(name, QCryptographicHash::Sha256);
    file.format = "csv";
    file.zone = zone;
    file.series = series;
    return file;
}

Decimal StoreSamples::total(const Readings &readings)
{
    Decimal total;
    for (std::size_t i = 0; i < readings.size(); ++i) {
        if (!readings.isMissing(i))
            total = total + readings.value(i);
    }
    return total;
}

StoreRoom::StoreRoom()
    : m_database(StoreFile(path(), Schema::data(), StoreFile::Access::ReadWrite).openForWriting())
{
}

void StoreRoom::put(const ImportedFile &file)
{
    Intake::put(*m_database, file, Intake::Manner::Replace, 0, [] { return false; });
}

const StoredSeries *StoreRoom::find(const SeriesKey &key)
{
    m_catalog.emplace(*m_database);
    return m_catalog->find(key);
}

QStringList StoreRoom::dump()
{
    const std::pair<QString, int> tables[] = {{u"site"_s, 5},
                                              {u"source"_s, 5},
                                              {u"site_source"_s, 2},
                                              {u"series"_s, 6},
                                              {u"layer"_s, 9},
                                              {u"chunk"_s, 3},
                                              {u"sum_page"_s, 3},
                                              {u"reading"_s, 6},
                                              {u"repair"_s, 14}};
    QStringList lines;
    for (const auto &[table, columns] : tables) {
        Rows rows = m_database->rows(u"SELECT * FROM %1 ORDER BY 1, 2"_s.arg(table));
        while (rows.next()) {
            QStringList cells{table};
            for (int i = 0; i < columns; ++i)
                cells.append(QString::fromLatin1(rows.bytes(i).toHex()));
            lines.append(cells.join(u' '));
        }
    }
    return lines;
}
