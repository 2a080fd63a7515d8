// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/comparecontroller.h"

#include "ui/compare/comparefigures.h"
#include "ui/home/homeanswers.h"
#include "ui/prices/siteprice.h"
#include "ui/scope/scope.h"
#include "ui/words/dates.h"
#include "ui/words/format.h"

using namespace Qt::StringLiterals;

namespace
{
constexpr qint64 year = 365 * 86'400; // seconds
}

CompareController::CompareController(const Scope &scope, const HomeAnswers &home, const SitePrice &price, QObject *parent)
    : PageController(parent)
    , m_scope(scope)
    , m_home(home)
    , m_price(price)
    , m_scale(scope, u"compare"_s)
    , m_bridge(scope, u"compare-steps"_s)
    , m_savings(scope, u"savings"_s)
{
    connect(&m_home, &HomeAnswers::changed, this, &CompareController::show);
    connect(&m_price, &SitePrice::changed, this, &CompareController::show);
}

QString CompareController::account() const
{
    return m_home.told().account;
}

void CompareController::show()
{
    const HomeTold &told = m_home.told();
    const QList<ToldUse> uses = told.uses ? told.uses->value : QList<ToldUse>();
    const UseBridge bridge = UseBridge::of(uses);
    m_scale.setFigure(told.standing ? CompareFigures::scale(*told.standing, told.standingDays) : Figure());
    m_standing = told.standing ? CompareFigures::standing(told.standing->value) : QString();
    m_bridge.setFigure(CompareFigures::bridge(bridge));
    m_unknown = CompareFigures::unknown(bridge);
    const auto &tariff = m_price.tariff();
    const auto price = tariff ? tariff->meanBuy({m_scope.now() - year, m_scope.now()}, m_scope.zone()) : std::nullopt;
    m_savings.setFigure(CompareFigures::savings(uses, price, tariff ? tariff->currency : QByteArray()));
    m_toldWords = told.uses ? tr("As Digiwatt told it on %1.").arg(Dates::moment(told.uses->asked.toLocalTime())) : QString();
    if (told.standing || told.uses)
        m_load = {LoadState::Phase::Ready, {}};
    else if (!m_home.isRead())
        m_load = {};
    else if (!told.faults.isEmpty())
        m_load = {LoadState::Phase::Failed, Format::error(told.faults.first())};
    else
        m_load = {LoadState::Phase::Empty,
                  tr("Digiwatt compares your home with similar ones. Sign in to it, and what it tells is shown here.")};
    Q_EMIT changed();
}
