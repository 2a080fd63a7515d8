// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/historycontroller.h"

#include "ui/charts/hiddenids.h"
#include "ui/history/historysamples.h"
#include "ui/history/historytiles.h"
#include "ui/history/historywords.h"
#include "ui/history/sitenames.h"
#include "ui/palette/palette.h"
#include "ui/scope/scope.h"
#include "ui/words/dates.h"
#include "ui/words/format.h"

using namespace Qt::StringLiterals;

namespace
{
constexpr int plotPixels = 2000; // lines have a value for each pixel of the widest window
constexpr qint64 shortestZoom = 5 * 60;
}

HistoryController::HistoryController(SeriesReader &reader, Scope &scope, Flows flows, QObject *parent)
    : PageController(parent)
    , m_reader(reader)
    , m_scope(scope)
    , m_flows(flows)
    , m_exporter(reader, scope, flows == Flows::All ? u"history"_s : u"appliances-time"_s)
{
    connect(&m_scope, &Scope::viewChanged, this, &HistoryController::onViewChanged);
}

void HistoryController::setContents(const QList<SeriesInfo> &series)
{
    m_series = series;
    refresh();
}

void HistoryController::setShown(bool shown)
{
    if (m_shown == shown)
        return;
    m_shown = shown;
    Q_EMIT shownChanged();
    refresh();
}

void HistoryController::setTrouble(const Error &error)
{
    show(error);
}

QString HistoryController::title() const
{
    if (!m_answer.chart.shown)
        return {};
    const QString title = HistoryWords::title(*m_answer.chart.shown);
    return m_scope.isZoomed() ? tr("%1, %2", "title, days").arg(title, HistoryWords::range(*m_answer.chart.shown)) : title;
}

QString HistoryController::summary() const
{
    QStringList words{title(), m_scope.title()};
    for (const HistoryTile &tile : m_tiles.rows())
        words.append(QStringList{tile.name, tile.number, tile.unit}.join(u' '));
    return words.join(QStringLiteral(", "));
}

QString HistoryController::repaired() const
{
    return m_answer.chart.shown ? HistoryWords::repaired(*m_answer.chart.shown, hidden()) : QString();
}

std::optional<Interval> HistoryController::stretchHere() const
{
    if (m_tip.isShown())
        return Interval{qint64(m_tip.start()), qint64(m_tip.end())};
    if (!m_scope.isZoomed() || !m_answer.chart.shown)
        return {};
    return HistorySamples::snapped(*m_answer.chart.shown, m_scope.range());
}

std::optional<SeriesKey> HistoryController::seriesHere() const
{
    if (!m_series)
        return {};
    for (const SeriesInfo &one : shownSeries()) {
        if (!hidden().contains(one.key.id()))
            return one.key;
    }
    return {};
}

QStringList HistoryController::hidden() const
{
    return m_scope.view().hidden;
}

QStringList HistoryController::quantities() const
{
    QStringList names;
    for (const Unit::Kind kind : quantityKinds())
        names.append(HistoryWords::quantity(kind));
    return names;
}

int HistoryController::quantity() const
{
    return int(quantityKinds().indexOf(m_scope.view().quantity));
}

QList<Unit::Kind> HistoryController::quantityKinds() const
{
    return m_series ? HistoryQuestion::quantities(m_scope.view(), *m_series, m_flows) : QList<Unit::Kind>();
}

void HistoryController::chooseQuantity(int index)
{
    m_scope.setQuantity(quantityKinds().value(index));
}

void HistoryController::toggle(const QString &seriesId)
{
    m_scope.setHidden(HiddenIds::toggled(hidden(), seriesId));
}

void HistoryController::isolate(const QString &seriesId)
{
    QStringList ids;
    for (const LegendEntry &entry : m_legend.rows())
        ids.append(entry.seriesId);
    m_scope.setHidden(HiddenIds::isolated(hidden(), ids, seriesId));
}

void HistoryController::zoomTo(double from, double to)
{
    const Interval whole = Periods::bounds(m_scope.view().period, m_scope.zone());
    Interval range{qint64(from), qint64(to)};
    if (range.length() < shortestZoom) {
        range.start = (range.start + range.end - shortestZoom) / 2;
        range.end = range.start + shortestZoom;
    }
    if (range.start <= whole.start && range.end >= whole.end)
        m_scope.resetZoom();
    else
        m_scope.zoomTo(range);
}

void HistoryController::open()
{
    if (m_tip.isShown())
        zoomTo(m_tip.start(), m_tip.end());
}

void HistoryController::onViewChanged()
{
    View asked = m_scope.view();
    asked.hidden = m_asked.hidden;
    const bool onlyTheLegend = m_answer.chart.shown && asked == m_asked && m_scope.range() == m_askedRange && hidden() != m_asked.hidden;
    m_asked.hidden = hidden();
    if (onlyTheLegend)
        showLegend();
    else
        refresh();
}

void HistoryController::refresh()
{
    if (!m_series || !m_shown)
        return;
    const QList<Unit::Kind> kinds = quantityKinds();
    if (!kinds.isEmpty() && !kinds.contains(m_scope.view().quantity)) {
        m_scope.setQuantity(kinds.first()); // comes back here
        return;
    }
    m_asked = m_scope.view();
    m_askedRange = m_scope.range();
    setBusy(true);
    const auto question
        = HistoryQuestion::of(m_scope.view(), m_scope.range(), *m_series, m_scope.zone(), m_scope.weekStart(), plotPixels, m_flows);
    m_question.ask(HistoryAnswer::ask(m_reader, question), this, [this](const Result<HistoryAnswer> &answer) {
        show(answer);
        setBusy(false);
    });
}

void HistoryController::show(const Result<HistoryAnswer> &answer)
{
    if (!answer) {
        const auto phase = m_answer.chart.shown ? LoadState::Phase::Stale : LoadState::Phase::Failed;
        setLoad({phase, Format::error(answer.error())});
        return;
    }
    const auto nameOf = [this](const QString &site) { return m_scope.nameOf(site); };
    m_answer = {SiteNames::told(answer->chart, nameOf), answer->totals};
    const auto compared = m_scope.comparedPeriod();
    m_tiles.setRows(HistoryTiles::of(m_answer.totals, compared ? Dates::period(*compared) : QString()));
    m_table.setChart(m_answer.chart.shown, HistorySamples::scale(m_answer.chart));
    m_exporter.setChart(m_answer.chart, shownSeries());
    showLegend();
    Q_EMIT chartChanged();
    setLoad(stateOf(*answer));
}

QList<SeriesInfo> HistoryController::shownSeries() const
{
    QList<SeriesInfo> shown;
    if (!m_answer.totals.shown)
        return shown;
    for (const SeriesInfo &one : *m_series) {
        const bool isShown = std::ranges::any_of(m_answer.totals.shown->series, [&](const auto &series) { return series->key == one.key; });
        if (isShown)
            shown.append(one);
    }
    return shown;
}

void HistoryController::showLegend()
{
    QList<LegendEntry> entries;
    for (const auto &series : m_answer.chart.shown->series)
        entries.append({.seriesId = series->key.id(),
                        .name = Format::series(series->key, series->name),
                        .light = Palette::ofSeries(series->key, false),
                        .dark = Palette::ofSeries(series->key, true),
                        .hidden = hidden().contains(series->key.id())});
    m_legend.setRows(entries);
    m_tip.setChart(m_answer, HistorySamples::scale(m_answer.chart), hidden());
    Q_EMIT legendChanged();
}

LoadState HistoryController::stateOf(const HistoryAnswer &answer) const
{
    if (m_series->isEmpty())
        return {LoadState::Phase::Empty, HistoryWords::nothingYet()};
    if (!answer.chart.shown->hasValues())
        return {LoadState::Phase::Absent, HistoryWords::nothingHere(m_scope.title(), m_scope.lifetime())};
    const auto missing = HistoryWords::incomplete(*answer.totals.shown, m_scope.now());
    return missing ? LoadState{LoadState::Phase::Partial, *missing} : LoadState{LoadState::Phase::Ready, {}};
}

void HistoryController::setLoad(const LoadState &load)
{
    if (m_load == load)
        return;
    m_load = load;
    Q_EMIT loadChanged();
}

void HistoryController::setBusy(bool busy)
{
    if (m_busy == busy)
        return;
    m_busy = busy;
    Q_EMIT busyChanged();
}
