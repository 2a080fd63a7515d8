// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/import/longform.h"

#include "services/import/csvrows.h"
#include "services/import/csvtext.h"
#include "services/import/longformrow.h"
#include "services/import/longformseries.h"
#include "services/import/zonefinder.h"
#include "services/tables/longtable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
/** What stands between the columns of the first line; nothing when it is not that of the long form. */
std::optional<char> delimiterOf(QByteArrayView text)
{
    if (text.startsWith("\xef\xbb\xbf"))
        text = text.sliced(3);
    for (const char delimiter : {',', '\t'}) {
        const QByteArray columns = LongTable::columns().join(QLatin1Char(delimiter)).toLatin1();
        if (text.startsWith(columns) && (text.size() == columns.size() || text[columns.size()] == '\n' || text[columns.size()] == '\r'))
            return delimiter;
    }
    return {};
}

/** All rows, by series in the order of the file. */
Result<std::vector<LongFormSeries>> seriesOf(QByteArrayView text, char delimiter, const Importer::Progress &progress)
{
    std::vector<LongFormSeries> series;
    CsvRows rows(text, delimiter, std::size_t(LongTable::columns().size()));
    rows.next(); // the columns
    for (qint64 count = 1; rows.next(); ++count) {
        const auto row = LongFormRow::of(rows.cells(), rows.line());
        if (!row)
            return row.error();
        auto own = std::ranges::find(series, row->key, &LongFormSeries::key);
        if (own == series.end())
            own = series.insert(own, LongFormSeries(row->key, row->unit));
        if (!own->add(*row))
            return Error{Error::Kind::BadValue, {{}, rows.line(), u"unit"_s, row->unit.symbol()}, {}, {}};
        if (count % 4096 == 0 && progress && !progress(double(rows.position()) / double(text.size())))
            return Error{Error::Kind::Cancelled, {}, {}, {}};
    }
    if (rows.error())
        return *rows.error();
    return series;
}

/** Leaves the series of one place in @p series and answers its name. */
Result<QString> choosePlace(std::vector<LongFormSeries> &series, const QString &chosen)
{
    QStringList places;
    for (const LongFormSeries &one : series)
        places.append(one.key().site);
    places.sort();
    places.removeDuplicates();
    if (chosen.isEmpty())
        return Error{Error::Kind::Question, {{}, 0, u"site"_s, {}}, places, {}};
    if (places.size() == 1)
        return chosen;
    const QString place = slugOf(chosen);
    if (!places.contains(place))
        return Error{Error::Kind::BadArgument, {{}, 0, u"site"_s, chosen}, places, {}};
    std::erase_if(series, [&](const LongFormSeries &one) { return one.key().site != place; });
    return chosen;
}

Result<ImportedFile> read(const QByteArray &content, const ImportChoices &choices, const Importer::Progress &progress)
{
    const auto decoded = CsvText::decoded(content, QByteArrayLiteral("UTF-8"));
    if (!decoded)
        return decoded.error();
    const char delimiter = delimiterOf(decoded->text).value_or(',');
    auto series = seriesOf(decoded->text, delimiter, progress);
    if (!series)
        return series.error();
    std::vector<LongFormSeries> all = *std::move(series);
    if (all.empty())
        return Error{Error::Kind::NotReadings, {{}, 0, {}, u"table"_s}, {}, {}};
    const auto place = choosePlace(all, choices.site);
    if (!place)
        return place.error();
    ZoneFinder::Offsets offsets;
    ImportedFile file{.format = QByteArrayLiteral("csv"), .siteName = *place};
    for (const LongFormSeries &one : all) {
        offsets.insert(offsets.end(), one.offsets().begin(), one.offsets().end());
        auto imported = one.imported();
        if (!imported)
            return imported.error();
        file.series.append(*std::move(imported));
    }
    const auto zone = ZoneFinder::decide(choices, offsets, {});
    if (!zone)
        return zone.error();
    file.zone = *zone;
    return file;
}
}

bool LongForm::isOne(const QByteArray &content)
{
    return delimiterOf(content).has_value();
}

Result<ImportedFile> LongForm::parse(const QByteArray &content, const QString &path, const ImportChoices &choices,
                                     const Importer::Progress &progress)
{
    auto file = read(content, choices, progress);
    if (file) {
        ImportedFile named = *std::move(file);
        named.path = path;
        return named;
    }
    Error error = file.error();
    error.place.file = path;
    return error;
}
