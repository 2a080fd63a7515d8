// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/historytiles.h"

#include "ui/history/historytotals.h"
#include "ui/palette/palette.h"
#include "ui/words/dates.h"
#include "ui/words/format.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace
{
using Total = std::optional<Decimal> HistoryTotals::*;

/** Of the compared period as much as there is of the shown one, so that a month that has just begun is not told to be small. */
HistoryTotals alike(const ChartPair &totals, const HistoryTotals &shown)
{
    if (!totals.compared)
        return {};
    const auto bars = qint64(totals.compared->intervals.size());
    const bool isWhole = shown.lastCovered + 1 == shown.bars;
    return HistoryTotals::of(*totals.compared, 0, isWhole ? bars : std::min(bars, shown.lastCovered + 1));
}

/** Makes the tiles of one period, beside another. */
class Maker
{
    Q_DECLARE_TR_FUNCTIONS(HistoryTiles)

public:
    Maker(const ChartPair &totals, const QString &comparedTitle)
        : m_data(*totals.shown)
        , m_comparedTitle(comparedTitle)
        , m_shown(HistoryTotals::of(totals.shown))
        , m_compared(alike(totals, m_shown))
    {
    }

    QList<HistoryTile> flows() const
    {
        const double share = m_shown.selfSufficient ? m_shown.selfSufficient->toDouble() * 100 : qQNaN();
        return {tile(tr("Home used"), Palette::Role::Home, &HistoryTotals::used, tr("in all"), {}),
                tile(tr("Solar"), Palette::Role::Solar, &HistoryTotals::solar, tr("from the roof"), SeriesKind::Solar),
                tile(tr("Exported"), Palette::Role::GridExport, &HistoryTotals::exported, tr("sent to the grid"), SeriesKind::Export),
                tile(tr("Imported"), Palette::Role::GridImport, &HistoryTotals::imported, tr("drawn from the grid"), SeriesKind::Import),
                {tr("Self-sufficient"),
                 m_shown.selfSufficient ? Format::number(share) : Format::missing(),
                 u"%"_s,
                 told(tr("did without the grid"), {}),
                 Palette::color(Palette::Role::Green, false),
                 Palette::color(Palette::Role::Green, true)}};
    }

    QList<HistoryTile> plain() const
    {
        const QString sentence = changeSentence(&HistoryTotals::used).value_or(tr("in all"));
        QList<HistoryTile> tiles{named(tr("Used"), m_shown.used, told(sentence, {}))};
        if (m_shown.covered > 1) {
            const Decimal mean = m_shown.used->quotient(m_shown.covered, 6);
            tiles.append(named(tr("On average"), mean, told(averageSentence(), {})));
            tiles.append(named(tr("Most"), m_shown.highest, Dates::interval(m_shown.highestInterval, m_data.step, m_data.zone)));
        }
        return tiles;
    }

    bool hasFlows() const { return m_shown.hasFlows(); }

private:
    HistoryTile named(const QString &name, const std::optional<Decimal> &kept, const QString &sentence) const
    {
        const double value = kept ? kept->toDouble() : qQNaN();
        const Scale scale = Scale::forPeak(value, m_data.unit);
        return {name, Format::scaled(value, m_data.unit, scale), scale.unit, sentence, color(false), color(true)};
    }

    /** Of the meter when it is the only one. */
    QColor color(bool dark) const
    {
        return m_data.series.size() == 1 ? Palette::ofSeries(m_data.series[0]->key, dark) : Palette::color(Palette::Role::Home, dark);
    }

    HistoryTile tile(const QString &name, Palette::Role role, Total total, const QString &sentence, std::optional<SeriesKind> kind) const
    {
        HistoryTile tile = named(name, m_shown.*total, told(changeSentence(total).value_or(sentence), kind));
        tile.light = Palette::color(role, false);
        tile.dark = Palette::color(role, true);
        return tile;
    }

    /** @p sentence; and that some of the readings, of this kind or of any, were repaired, where they were. */
    QString told(const QString &sentence, std::optional<SeriesKind> kind) const
    {
        const bool isRepaired = std::ranges::any_of(
            m_data.series, [kind](const auto &series) { return series->repaired > 0 && (!kind || series->key.kind == kind); });
        return isRepaired ? tr("%1, with repairs", "what a total is").arg(sentence) : sentence;
    }

    /** `▼ 6 % to August 2025`; nothing when there is nothing to compare with. */
    std::optional<QString> changeSentence(Total total) const
    {
        const auto &now = m_shown.*total;
        const auto &then = m_compared.*total;
        if (!now || !then || *then == Decimal())
            return {};
        const double change = (now->toDouble() / then->toDouble() - 1) * 100;
        const QString size = Format::percent(std::round(std::abs(change)));
        const bool isWhole = m_shown.lastCovered + 1 == m_shown.bars;
        const QString other = isWhole ? m_comparedTitle : tr("this far in %1").arg(m_comparedTitle);
        if (std::abs(change) < 0.5)
            return tr("as %1", "period").arg(other);
        return (change > 0 ? tr("▲ %1 to %2", "percent, period") : tr("▼ %1 to %2", "percent, period")).arg(size, other);
    }

    QString averageSentence() const
    {
        switch (m_data.step) {
        case Step::Day:
            return tr("a day");
        case Step::Week:
            return tr("a week");
        case Step::Month:
            return tr("a month");
        case Step::Year:
            return tr("a year");
        default:
            return tr("an hour");
        }
    }

    const ChartData &m_data;
    const QString m_comparedTitle;
    const HistoryTotals m_shown;
    const HistoryTotals m_compared;
};
}

QList<HistoryTile> HistoryTiles::of(const ChartPair &totals, const QString &comparedTitle)
{
    if (!totals.shown || !totals.shown->hasValues())
        return {};
    const Maker maker(totals, comparedTitle);
    return maker.hasFlows() ? maker.flows() : maker.plain();
}
