// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/green/greencontroller.h"

#include "models/values/homeseries.h"
#include "services/store/seriesreader.h"
#include "ui/green/greenfigures.h"
#include "ui/home/homeanswers.h"
#include "ui/prices/siteprice.h"
#include "ui/scope/scope.h"
#include "ui/words/dates.h"
#include "ui/words/format.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
constexpr qint64 recorded = 35 * 86'400; // seconds of readings in which runs are looked for
constexpr qint64 longestReading = 86'400, foretold = 7 * 86'400; // seconds behind and ahead in which CO2 is looked for
}

GreenController::GreenController(SeriesReader &reader, const Scope &scope, const HomeAnswers &home, const SitePrice &price, QObject *parent)
    : PageController(parent)
    , m_reader(reader)
    , m_scope(scope)
    , m_home(home)
    , m_price(price)
    , m_strip(scope, u"green"_s)
    , m_starts(scope, u"green-starts"_s)
    , m_points(scope, u"green-costs"_s)
{
    connect(&m_home, &HomeAnswers::changed, this, &GreenController::show);
    connect(&m_price, &SitePrice::changed, this, &GreenController::show);
    connect(&m_minute, &QTimer::timeout, this, &GreenController::show);
}

void GreenController::setContents(const QList<SeriesInfo> &series)
{
    m_series = series;
    show();
}

void GreenController::setShown(bool shown)
{
    if (std::exchange(m_shown, shown) == shown)
        return;
    if (!shown)
        return m_minute.stop();
    m_minute.start(1min);
    show();
}

QList<SeriesInfo> GreenController::appliances() const
{
    return HomeSeries::appliances(m_series, m_scope.site());
}

QStringList GreenController::names() const
{
    QStringList names;
    for (const SeriesInfo &one : appliances())
        names.append(Format::series(one.key, one.name));
    return names;
}

bool GreenController::isPriced() const
{
    return m_price.tariff() && m_price.tariff()->hasPrices();
}

void GreenController::choose(int appliance)
{
    m_chosen = appliance;
    advise();
}

void GreenController::show()
{
    if (!m_shown)
        return;
    const auto &told = m_home.told().greenness;
    m_strip.setFigure(told ? GreenFigures::strip(told->value, m_scope.zone(), m_scope.now()) : Figure());
    m_sentence = told ? GreenFigures::sentence(told->value, m_scope.zone(), m_scope.now()) : QString();
    m_load = stateNow();
    advise();
}

LoadState GreenController::stateNow() const
{
    const HomeTold &told = m_home.told();
    if (!told.greenness)
        return m_home.isRead() ? LoadState{LoadState::Phase::Empty,
                                           tr("Digiwatt tells how renewable the grid is, hour by hour. Sign in to it to see it here.")}
                               : LoadState();
    if (m_scope.zone().dateAt(told.greenness->asked.toSecsSinceEpoch()) != m_scope.today())
        return {LoadState::Phase::Stale, tr("This was told on %1.").arg(Dates::moment(told.greenness->asked.toLocalTime()))};
    if (told.isOrderUnusual)
        return {LoadState::Phase::Partial, tr("Digiwatt wrote its dates as year, day, month; they are read so here.")};
    return {LoadState::Phase::Ready, {}};
}

void GreenController::advise()
{
    const QList<SeriesInfo> all = appliances();
    m_chosen = std::min(m_chosen, std::max(0, int(all.size()) - 1));
    Q_EMIT changed();
    if (all.isEmpty())
        return;
    m_question.ask(adviceOn(all[m_chosen].key), this, [this](const RunAdvice &advice) {
        m_runSummary = advice.summary;
        m_carbonMethod = advice.method;
        m_options.setRows(advice.options);
        m_starts.setFigure(advice.starts);
        m_points.setFigure(advice.points);
        Q_EMIT changed();
    });
}

QFuture<RunAdvice> GreenController::adviceOn(const SeriesKey &appliance)
{
    const qint64 now = m_scope.now();
    RunQuestion question{.tariff = m_price.tariff(), .zone = m_scope.zone(), .now = now};
    if (m_home.told().greenness)
        question.greenness = m_home.told().greenness->value;
    question.grid = HomeSeries::carbon(m_series, appliance.site, now);
    QList<QFuture<Result<Readings>>> readings{m_reader.readings(appliance, {now - recorded, now})};
    if (question.grid)
        readings.append(m_reader.readings(question.grid->key, {now - longestReading, now + foretold}));
    return QtFuture::whenAll(readings.begin(), readings.end())
        .then(QtFuture::Launch::Async, [question](const QList<QFuture<Result<Readings>>> &answers) {
            RunQuestion whole = question;
            for (const auto &answer : answers) {
                if (!answer.result())
                    return RunAdvice{.summary = Format::error(answer.result().error())};
            }
            whole.power = *answers.first().result();
            if (whole.grid)
                whole.carbon = *answers.last().result();
            return RunAdvice::of(whole);
        });
}
