// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/now/nowcontroller.h"

#include "ui/history/historysamples.h"
#include "ui/home/homeanswers.h"
#include "ui/now/nowtiles.h"
#include "ui/now/nowwords.h"
#include "ui/prices/siteprice.h"
#include "ui/scope/scope.h"
#include "ui/words/format.h"

namespace
{
const Unit power{Unit::Kind::Watt, {}};
}

NowController::NowController(const Sources &sources, RealtimeWatch::Ask ask, QObject *parent)
    : PageController(parent)
    , m_from(sources)
    , m_watch(std::move(ask))
    , m_exporter(sources.scope)
{
    connect(&m_from.scope, &Scope::viewChanged, this, &NowController::onViewChanged);
    connect(&m_from.home, &HomeAnswers::changed, this, &NowController::onAnswersChanged);
    connect(&m_from.price, &SitePrice::changed, this, &NowController::refresh);
    connect(&m_watch, &RealtimeWatch::minutePassed, this, &NowController::refresh);
    connect(&m_watch, &RealtimeWatch::troubleChanged, this, &NowController::changed);
}

void NowController::setContents(const QList<SeriesInfo> &series)
{
    m_series = series;
    refresh();
}

void NowController::setTrouble(const Error &error)
{
    show(error);
}

void NowController::retranslate()
{
    if (m_answer.line)
        showAnswer();
}

void NowController::setShown(bool shown)
{
    if (std::exchange(m_shown, shown) == shown)
        return;
    m_watch.setRunning(shown);
    refresh();
    Q_EMIT shownChanged();
}

void NowController::onViewChanged()
{
    if (m_site != m_from.scope.site())
        refresh();
}

void NowController::onAnswersChanged()
{
    m_watch.setAccount(m_from.home.told().account);
    Q_EMIT changed();
}

std::optional<PowerMoment> NowController::newest() const
{
    const auto &told = m_from.home.told().watts;
    const qint64 at = told ? told->asked.toSecsSinceEpoch() : 0;
    if (told && (!m_answer.used || m_answer.used->at <= at))
        return PowerMoment{told->value, at};
    return m_answer.used;
}

QString NowController::heading() const
{
    return newest() ? NowWords::heading(newest()->at, m_from.scope.now()) : QString();
}

QString NowController::number() const
{
    const double watts = newest() ? newest()->watts : qQNaN();
    return Format::scaled(watts, power, Scale::forPeak(watts, power));
}

QString NowController::unit() const
{
    return newest() ? Scale::forPeak(newest()->watts, power).unit : QString();
}

QString NowController::moment() const
{
    return newest() ? NowWords::asOf(newest()->at, m_from.scope.now(), m_from.scope.zone()) : QString();
}

QString NowController::cost() const
{
    const bool isApart = m_answer.question.series.drawn != m_answer.question.series.used;
    const auto drawn = isApart ? m_answer.drawn : newest();
    return drawn ? NowWords::cost(*drawn, isApart, m_from.price.tariff(), m_from.scope.zone()) : QString();
}

bool NowController::isPriceless() const
{
    return !m_from.scope.onlySite().isEmpty() && !m_from.price.tariff();
}

QString NowController::trouble() const
{
    return m_watch.trouble() ? NowWords::trouble(*m_watch.trouble(), m_watch.pause()) : QString();
}

QString NowController::title() const
{
    return m_answer.line ? NowWords::title(m_answer.question.hours, m_from.scope.now(), m_from.scope.zone()) : QString();
}

QString NowController::summary() const
{
    QStringList words{title()};
    for (const HistoryTile &tile : m_tiles.rows())
        words.append(QStringList{tile.name, tile.number, tile.unit}.join(u' '));
    return words.join(QStringLiteral(", "));
}

void NowController::refresh()
{
    if (!m_series || !m_shown)
        return;
    m_site = m_from.scope.site();
    auto question = NowQuestion::of(m_site, *m_series, m_from.scope.zone(), m_from.scope.now());
    if (!question) {
        m_question.drop();
        m_answer = {};
        setLoad({LoadState::Phase::Empty, NowWords::nothingYet()});
        return;
    }
    question->tariff = m_from.price.tariff();
    m_question.ask(NowAnswer::ask(m_from.reader, *question), this, [this](const Result<NowAnswer> &answer) { show(answer); });
}

void NowController::show(const Result<NowAnswer> &answer)
{
    if (!answer) {
        setLoad({m_answer.line ? LoadState::Phase::Stale : LoadState::Phase::Failed, Format::error(answer.error())});
        return;
    }
    m_answer = *answer;
    showAnswer();
    setLoad({LoadState::Phase::Ready, {}});
}

void NowController::showAnswer()
{
    const Scale scale = HistorySamples::scale(chart());
    m_tiles.setRows(NowTiles::of(m_answer, m_from.scope.today()));
    m_table.setChart(m_answer.line, scale);
    m_tip.setChart({.chart = chart(), .totals = chart()}, scale, {});
    m_exporter.setLine(m_answer.line);
    Q_EMIT chartChanged();
}

void NowController::setLoad(const LoadState &load)
{
    m_load = load;
    Q_EMIT changed();
}
