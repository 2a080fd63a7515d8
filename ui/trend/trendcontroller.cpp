// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/trend/trendcontroller.h"

#include "models/values/homeseries.h"
#include "ui/home/homeanswers.h"
#include "ui/home/homebuckets.h"
#include "ui/scope/scope.h"
#include "ui/trend/trendfigures.h"
#include "ui/words/format.h"

using namespace Qt::StringLiterals;

namespace
{
using Months = Result<QList<BandMonth>>;

QFuture<Months> count(SeriesReader &reader, const QList<SeriesKey> &keys, const std::vector<BandStretch> &stretches)
{
    std::vector<Interval> intervals;
    for (const BandStretch &stretch : stretches)
        intervals.push_back(stretch.time);
    return HomeBuckets::read(reader, keys, intervals)
        .then(QtFuture::Launch::Async, [stretches](const Result<QList<SeriesBuckets>> &buckets) -> Months {
            if (!buckets)
                return buckets.error();
            return BandMonths::sums(stretches, *buckets);
        });
}
}

TrendController::TrendController(SeriesReader &reader, const Scope &scope, const HomeAnswers &home, QObject *parent)
    : PageController(parent)
    , m_reader(reader)
    , m_scope(scope)
    , m_home(home)
    , m_told(scope, u"trend-digiwatt"_s)
    , m_counted(scope, u"trend"_s)
    , m_difference(scope, u"trend-difference"_s)
{
    connect(&m_scope, &Scope::viewChanged, this, [this] {
        if (m_scope.site() != m_site)
            ask();
    });
    connect(&m_home, &HomeAnswers::changed, this, &TrendController::show);
}

void TrendController::setContents(const QList<SeriesInfo> &series)
{
    m_series = series;
    ask();
}

void TrendController::setTrouble(const Error &error)
{
    m_months.clear();
    m_trouble = Format::error(error);
    show();
}

void TrendController::setShown(bool shown)
{
    if (std::exchange(m_shown, shown) != shown && shown)
        ask();
}

void TrendController::ask()
{
    if (!m_shown)
        return;
    m_site = m_scope.site();
    const QDate month(m_scope.today().year(), m_scope.today().month(), 1);
    const Interval months{m_scope.zone().startOf(month.addMonths(-12)), m_scope.zone().startOf(month)};
    const QList<SeriesKey> used = HomeSeries::of(m_series, m_site, months).used;
    const auto stretches = BandMonths::stretches(month.addMonths(-12), month, m_scope.zone());
    m_question.ask(count(m_reader, used, stretches), this, [this](const Months &months) {
        m_months = months ? *months : QList<BandMonth>();
        m_trouble = months ? QString() : Format::error(months.error());
        m_load = {LoadState::Phase::Ready, {}};
        show();
    });
}

void TrendController::show()
{
    const auto &bands = m_home.told().bands;
    const QList<BandMonth> told = bands ? TrendFigures::monthsOf(*bands) : QList<BandMonth>();
    m_told.setFigure(TrendFigures::columns(told, tr("As Digiwatt tells it")));
    Figure counted = TrendFigures::columns(m_months, tr("As counted from your readings"));
    counted.note = m_trouble;
    m_counted.setFigure(counted);
    m_difference.setFigure(TrendFigures::difference(told, m_months));
    m_tiles.setRows(TrendFigures::tiles(told.isEmpty() ? m_months : told));
    m_monthsCheck = told.isEmpty() ? QString() : TrendFigures::monthsCheck(told, m_months);
    m_load = stateNow();
    Q_EMIT changed();
}

LoadState TrendController::stateNow() const
{
    if (m_told.isFilled() || m_counted.isFilled())
        return {LoadState::Phase::Ready, {}};
    if (!m_trouble.isEmpty())
        return {LoadState::Phase::Failed, m_trouble};
    return m_load.isLoading() ? m_load : LoadState{LoadState::Phase::Absent, tr("There are no readings of the last twelve months.")};
}
