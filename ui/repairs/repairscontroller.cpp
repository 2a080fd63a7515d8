// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/repairs/repairscontroller.h"

#include "services/deliver.h"
#include "services/store/repairbook.h"
#include "ui/palette/palette.h"
#include "ui/repairs/repairwords.h"
#include "ui/words/format.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr int mostSuggestions = 50;

RepairRow rowOf(const RepairEntry &entry, const SeriesPlaces &places)
{
    const SeriesKey &key = entry.request.key;
    const SiteZone zone = places.zone(key);
    return {.rowId = QString::number(entry.id),
            .series = places.name(key, entry.name),
            .when = RepairWords::range(entry.request.range, zone),
            .change = RepairWords::change(entry.was, entry.is, entry.unit),
            .how = u"%1 · %2"_s.arg(RepairWords::method(entry.request, entry.unit), RepairWords::history(entry, zone)),
            .light = Palette::ofSeries(key, false),
            .dark = Palette::ofSeries(key, true),
            .undone = entry.undone.has_value()};
}

SuggestionRow rowOf(const RepairSuggestion &suggestion, const SeriesPlaces &places)
{
    return {.rowId = u"%1 %2"_s.arg(suggestion.key.id()).arg(suggestion.range.start),
            .series = places.name(suggestion.key, suggestion.name),
            .when = RepairWords::range(suggestion.range, places.zone(suggestion.key)),
            .words = RepairWords::suggestion(suggestion),
            .light = Palette::ofSeries(suggestion.key, false),
            .dark = Palette::ofSeries(suggestion.key, true),
            .spike = suggestion.kind == RepairSuggestion::Kind::Spike};
}

OverlapRow rowOf(const Overlap &overlap, const SeriesPlaces &places)
{
    const SiteZone zone = places.zone(overlap.key);
    QStringList details;
    for (const DifferingReading &reading : overlap.difference.first)
        details.append(RepairWords::differing(reading, overlap, zone));
    return {.rowId = overlap.key.id() + overlap.winner.digest + overlap.loser.digest,
            .series = places.name(overlap.key, overlap.name),
            .when = RepairWords::range(overlap.range, zone),
            .words = RepairWords::overlap(overlap) + u' ' + RepairWords::reason(overlap),
            .consequence = RepairWords::consequence(overlap, zone),
            .other = overlap.loser.name,
            .details = details.join(u'\n'),
            .light = Palette::ofSeries(overlap.key, false),
            .dark = Palette::ofSeries(overlap.key, true),
            .differs = overlap.difference.differing + overlap.difference.apart > 0};
}

template<typename Row, typename Value>
QList<Row> rowsOf(const QList<Value> &values, const SeriesPlaces &places)
{
    QList<Row> rows;
    for (const Value &value : values)
        rows.append(rowOf(value, places));
    return rows;
}
}

RepairsController::RepairsController(RepairBook &book, QObject *parent)
    : PageController(parent)
    , m_book(book)
    , m_draft(book)
{
}

void RepairsController::setSites(const QList<Site> &sites)
{
    m_places.setSites(sites);
    m_draft.setSites(sites);
}

void RepairsController::setContents(const QList<SeriesInfo> &series)
{
    m_draft.setContents(series);
    m_outdated = true;
    if (m_shown)
        read();
}

void RepairsController::setTrouble(const Error &error)
{
    fail(error);
}

void RepairsController::setShown(bool shown)
{
    m_shown = shown;
    if (m_shown && m_outdated)
        read();
    Q_EMIT changed();
}

template<typename Value, typename Take>
void RepairsController::ask(QFuture<Result<Value>> answer, Take take)
{
    deliver(std::move(answer), this, [this, turn = m_turn, take](const Result<Value> &value) {
        if (turn != m_turn)
            return;
        if (!value)
            return fail(value.error());
        take(*value);
    });
}

void RepairsController::read()
{
    ++m_turn;
    m_outdated = false;
    m_looking = true;
    Q_EMIT changed();
    ask(m_book.repairs(), [this](const QList<RepairEntry> &repairs) {
        m_repairs = repairs;
        readOverlaps();
    });
}

void RepairsController::readOverlaps()
{
    ask(m_book.overlaps(), [this](const QList<Overlap> &overlaps) {
        m_overlaps = overlaps;
        // Those that matter first.
        std::ranges::stable_partition(m_overlaps, [](const Overlap &one) { return one.difference.differing + one.difference.apart > 0; });
        m_load = {LoadState::Phase::Ready, {}};
        showRows();
        readSuggestions();
    });
}

void RepairsController::readSuggestions()
{
    ask(m_book.suggestions(), [this](const QList<RepairSuggestion> &suggestions) {
        m_suggestions = suggestions;
        std::ranges::stable_sort(m_suggestions, std::greater<>(), [](const RepairSuggestion &one) { return one.range.start; });
        m_unshown = std::max(0, int(m_suggestions.size()) - mostSuggestions);
        m_suggestions.resize(m_suggestions.size() - m_unshown);
        m_looking = false;
        showRows();
    });
}

void RepairsController::showRows()
{
    m_repairRows.setRows(rowsOf<RepairRow>(m_repairs, m_places));
    m_suggestionRows.setRows(rowsOf<SuggestionRow>(m_suggestions, m_places));
    m_overlapRows.setRows(rowsOf<OverlapRow>(m_overlaps, m_places));
    Q_EMIT changed();
}

void RepairsController::undo(const QString &rowId)
{
    deliver(m_book.undo(rowId.toLongLong()), this, [this](const Outcome &outcome) {
        tell(outcome, tr("The repair is undone. It stays in the list and can be redone."));
    });
}

void RepairsController::redo(const QString &rowId)
{
    deliver(m_book.redo(rowId.toLongLong()), this, [this](const Outcome &outcome) { tell(outcome, tr("The repair counts again.")); });
}

void RepairsController::prefer(int overlap)
{
    if (overlap < 0 || overlap >= m_overlaps.size())
        return;
    const Overlap &chosen = m_overlaps[overlap];
    deliver(m_book.prefer(chosen.key, chosen.loser.digest), this, [this, name = chosen.loser.name](const Outcome &outcome) {
        tell(outcome, tr("%1 counts now.").arg(name));
    });
}

void RepairsController::showRepair(int row)
{
    if (row >= 0 && row < m_repairs.size())
        Q_EMIT showAsked(m_repairs[row].request.key, m_repairs[row].unit, m_repairs[row].request.range);
}

void RepairsController::showSuggestion(int row)
{
    if (row >= 0 && row < m_suggestions.size())
        Q_EMIT showAsked(m_suggestions[row].key, m_suggestions[row].unit, m_suggestions[row].range);
}

void RepairsController::showOverlap(int row)
{
    if (row < 0 || row >= m_overlaps.size())
        return;
    const Overlap &overlap = m_overlaps[row];
    Q_EMIT showAsked(overlap.key, overlap.unit, overlap.difference.largest ? overlap.difference.largest->interval : overlap.range);
}

void RepairsController::repairSuggestion(int row)
{
    if (row >= 0 && row < m_suggestions.size())
        begin(m_suggestions[row].key, m_suggestions[row].range);
}

void RepairsController::begin()
{
    begin({}, {});
}

void RepairsController::begin(const std::optional<SeriesKey> &key, const std::optional<Interval> &range)
{
    m_draft.begin(key, range);
    Q_EMIT sheetAsked();
}

void RepairsController::fail(const Error &error)
{
    m_looking = false;
    m_load = {m_load.isLoading() || m_load.isFailed() ? LoadState::Phase::Failed : LoadState::Phase::Stale, Format::error(error)};
    Q_EMIT changed();
}

void RepairsController::tell(const Outcome &outcome, const QString &done)
{
    m_failed = !outcome;
    m_message = outcome ? done : Format::error(outcome.error());
    Q_EMIT changed();
}
