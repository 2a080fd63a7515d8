// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/appliances/appliancescontroller.h"

#include "models/values/homeseries.h"
#include "ui/appliances/appliancefigures.h"
#include "ui/home/homeanswers.h"
#include "ui/prices/siteprice.h"
#include "ui/scope/scope.h"
#include "ui/words/format.h"

using namespace Qt::StringLiterals;

namespace
{
constexpr int weeks = 8;
const QString standbyPart = u"standby"_s;

using Window = Result<std::shared_ptr<const ChartData>>;

std::optional<ToldUse> standbyOf(const HomeTold &told)
{
    if (!told.uses)
        return {};
    for (const ToldUse &use : told.uses->value) {
        if (!use.history.isEmpty())
            return use;
    }
    return {};
}
}

AppliancesController::AppliancesController(SeriesReader &reader, Scope &scope, const HomeAnswers &home, const SitePrice &price,
                                           QObject *parent)
    : PageController(parent)
    , m_reader(reader)
    , m_scope(scope)
    , m_home(home)
    , m_price(price)
    , m_overTime(reader, scope, HistoryController::Flows::Appliances)
    , m_shares(scope, u"appliances"_s)
    , m_year(scope, u"appliances-year"_s)
    , m_months(scope, u"appliances-months"_s)
    , m_standby(scope, standbyPart)
{
    m_overTime.setShown(false);
    connect(&m_overTime, &HistoryController::chartChanged, this, &AppliancesController::showShares);
    connect(&m_scope, &Scope::viewChanged, this, &AppliancesController::onViewChanged);
    connect(&m_home, &HomeAnswers::changed, this, &AppliancesController::showYear);
    connect(&m_price, &SitePrice::changed, this, &AppliancesController::refresh);
}

void AppliancesController::setContents(const QList<SeriesInfo> &series)
{
    m_series = series;
    m_overTime.setContents(series);
    refresh();
}

void AppliancesController::retranslate()
{
    showShares();
    refresh();
}

void AppliancesController::setShown(bool shown)
{
    m_overTime.setShown(shown);
    refresh();
}

bool AppliancesController::isBusy() const
{
    return m_overTime.isBusy() || m_yearQuestion.isOpen() || m_runQuestion.isOpen();
}

QList<ExportDesk *> AppliancesController::exports()
{
    return {m_overTime.exporter(), m_shares.exporter(), m_year.exporter(), m_months.exporter(), m_standby.exporter()};
}

QStringList AppliancesController::names() const
{
    QStringList names;
    for (const SeriesInfo &one : m_appliances)
        names.append(Format::series(one.key, one.name));
    return names;
}

void AppliancesController::choose(int appliance)
{
    m_alone = appliance;
    readRuns();
}

/** What the legend hides is nothing to read anew. */
void AppliancesController::onViewChanged()
{
    if (m_site != m_scope.site() || m_range != m_scope.range())
        refresh();
}

void AppliancesController::refresh()
{
    m_site = m_scope.site();
    m_range = m_scope.range();
    m_appliances = HomeSeries::appliances(m_series, m_site);
    m_alone = std::min(m_alone, std::max(0, int(m_appliances.size()) - 1));
    if (isShown()) {
        readYear();
        readRuns();
    }
    Q_EMIT changed();
}

ChartRequest AppliancesController::request(const QList<SeriesKey> &keys, QDate first, Step step) const
{
    return {.keys = keys,
            .range = {m_scope.zone().startOf(first), m_scope.zone().startOf(m_scope.today().addDays(1))},
            .form = ChartData::Form::Bars,
            .step = step,
            .weekStart = m_scope.weekStart()};
}

void AppliancesController::readYear()
{
    QList<SeriesKey> keys, standby;
    for (const SeriesInfo &one : m_appliances) {
        keys.append(one.key);
        if (one.key.part == standbyPart)
            standby = {one.key};
    }
    const QDate month(m_scope.today().year(), m_scope.today().month(), 1);
    const QDate monday = m_scope.today().addDays(1 - m_scope.today().dayOfWeek());
    QList<QFuture<Window>> windows{m_reader.window(request(keys, month.addMonths(-11), Step::Month)),
                                   m_reader.window(request(standby, monday.addDays(-7 * weeks), Step::Week))};
    const auto both = QtFuture::whenAll(windows.begin(), windows.end());
    m_yearQuestion.ask(both, this, [this](const QList<QFuture<Window>> &answers) {
        const Window months = answers[0].result(), ofStandby = answers[1].result();
        m_twelve = months ? *months : nullptr;
        m_weeks = ofStandby ? *ofStandby : nullptr;
        showYear();
    });
}

void AppliancesController::readRuns()
{
    if (m_appliances.isEmpty())
        return;
    const auto runs = m_reader.readings(m_appliances[m_alone].key, m_scope.range())
                          .then(QtFuture::Launch::Async, [zone = m_scope.zone(), tariff = m_price.tariff()](const Result<Readings> &power) {
                              return power ? RunList::of(*power, zone, tariff) : RunList{{}, Format::error(power.error())};
                          });
    m_runQuestion.ask(runs, this, [this](const RunList &list) {
        m_runs.setRows(list.lines);
        m_runSummary = list.summary;
        Q_EMIT changed();
    });
    Q_EMIT changed();
}

void AppliancesController::showShares()
{
    m_shares.setFigure(ApplianceFigures::shares(m_overTime.totals(), m_home.told().shares));
}

void AppliancesController::showYear()
{
    const HomeTold &told = m_home.told();
    const auto use = standbyOf(told);
    m_year.setFigure(ApplianceFigures::year(told.year, m_twelve));
    m_months.setFigure(ApplianceFigures::months(told.months, m_twelve));
    m_standby.setFigure(ApplianceFigures::standby(use, m_weeks));
    m_standbyYear = ApplianceFigures::standbyYear(m_standby.figure(), 7, m_price.tariff(), m_scope.zone(), m_scope.now());
    showShares();
    Q_EMIT changed();
}
