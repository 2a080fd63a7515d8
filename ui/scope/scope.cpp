// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scope/scope.h"

#include "ui/words/format.h"

using namespace Qt::StringLiterals;

Scope::Scope(WallClock clock, Qt::DayOfWeek weekStart, QObject *parent)
    : QObject(parent)
    , m_clock(std::move(clock))
    , m_weekStart(weekStart)
    , m_day(m_clock().date())
{
    m_view.page = u"history"_s;
    m_view.period = Periods::around(Period::Kind::Month, m_day, m_weekStart);
}

Interval Scope::range() const
{
    return m_zoom.value_or(Periods::bounds(m_view.period, m_zone));
}

std::optional<Period> Scope::comparedPeriod() const
{
    if (m_view.compare == Compare::Nothing || !canCompare())
        return {};
    return Periods::compared(m_view.period, m_view.compare);
}

QDate Scope::today() const
{
    const QDateTime now = m_clock();
    return m_sites.isEmpty() ? now.date() : m_zone.dateAt(now.toSecsSinceEpoch());
}

QString Scope::title() const
{
    return Format::period(m_view.period);
}

QString Scope::onlySite() const
{
    return m_view.sites.isEmpty() && m_sites.size() == 1 ? m_sites.first().slug : site();
}

QString Scope::siteName() const
{
    if (m_view.sites.isEmpty() && m_sites.size() != 1)
        return {};
    const auto it = std::ranges::find_if(m_sites, [this](const Site &site) { return looksAt(site.slug); });
    return it == m_sites.end() ? QString() : it->name;
}

QString Scope::nameOf(const QString &slug) const
{
    const auto it = std::ranges::find(m_sites, slug, &Site::slug);
    return it == m_sites.end() ? slug : it->name;
}

QString Scope::note() const
{
    return m_lifetime ? tr("Data until %1").arg(QLocale().toString(lastDay(), QLocale::ShortFormat)) : QString();
}

bool Scope::canGoBack() const
{
    return m_lifetime && m_view.period.kind != Period::Kind::Lifetime && m_view.period.first > m_lifetime->first;
}

bool Scope::canGoForward() const
{
    return m_lifetime && m_view.period.kind != Period::Kind::Lifetime && m_view.period.end < m_lifetime->end;
}

bool Scope::canGoToday() const
{
    return m_view.period.kind != Period::Kind::Lifetime && (today() < m_view.period.first || today() >= m_view.period.end);
}

void Scope::setContents(const QList<Site> &sites, const QList<SeriesInfo> &series)
{
    const bool hadData = m_lifetime.has_value();
    m_sites = sites;
    m_series = series;
    if (std::ranges::none_of(sites, [this](const Site &site) { return looksAt(site.slug); }))
        m_view.sites.clear();
    readContents();
    if (!hadData && m_lifetime && !hasData(m_view.period))
        showAround(m_view.period.kind, lastDay());
    else
        Q_EMIT viewChanged();
}

void Scope::readContents()
{
    const auto site = std::ranges::find_if(m_sites, [this](const Site &it) { return looksAt(it.slug); });
    const auto zone = site == m_sites.end() ? Result<SiteZone>(SiteZone()) : SiteZone::withId(site->zone);
    m_zone = zone ? *zone : SiteZone();

    std::optional<Interval> span;
    for (const SeriesInfo &it : m_series) {
        const bool isOfHome = it.key.kind != SeriesKind::Carbon; // that is of the grid
        if (looksAt(it.key.site) && isOfHome && !it.span.isEmpty())
            span = span ? Interval{std::min(span->start, it.span.start), std::max(span->end, it.span.end)} : it.span;
    }
    m_lifetime.reset();
    if (span)
        m_lifetime = Period{Period::Kind::Lifetime, m_zone.dateAt(span->start), m_zone.dateAt(span->end - 1).addDays(1)};
    if (m_lifetime && m_view.period.kind == Period::Kind::Lifetime)
        m_view.period = *m_lifetime;
}

void Scope::setWeekStart(Qt::DayOfWeek weekStart)
{
    m_weekStart = weekStart;
    if (m_view.period.kind == Period::Kind::Week)
        showAround(Period::Kind::Week, m_day);
    else
        Q_EMIT viewChanged();
}

void Scope::setQuantity(Unit::Kind quantity)
{
    View next = m_view;
    next.quantity = quantity;
    show(next);
}

void Scope::setHidden(const QStringList &ids)
{
    View next = m_view;
    next.hidden = ids;
    show(next);
}

void Scope::showDays(QDate first, QDate last)
{
    m_day = first;
    m_zoom.reset();
    View next = m_view;
    next.period = {Period::Kind::Custom, std::min(first, last), std::max(first, last).addDays(1)};
    show(next);
}

void Scope::zoomTo(const Interval &range)
{
    const Interval inside = range.intersected(Periods::bounds(m_view.period, m_zone));
    if (inside.isEmpty() || m_zoom == inside)
        return;
    m_zoom = inside;
    Q_EMIT viewChanged();
}

void Scope::resetZoom()
{
    if (!std::exchange(m_zoom, {}))
        return;
    Q_EMIT viewChanged();
}

void Scope::showKind(int kind)
{
    const auto asked = Period::Kind(kind);
    if (asked == Period::Kind::Lifetime || asked == Period::Kind::Custom) {
        View next = m_view;
        if (asked == Period::Kind::Lifetime && m_lifetime)
            next.period = *m_lifetime;
        next.period.kind = asked;
        m_zoom.reset();
        show(next);
        return;
    }
    const bool inSight = m_view.period.first <= m_day && m_day < m_view.period.end;
    showAround(asked, inSight ? m_day : m_view.period.first);
}

void Scope::goBack()
{
    if (!canGoBack())
        return;
    const Period previous = Periods::previous(m_view.period);
    if (previous.first >= m_lifetime->end && previous.kind != Period::Kind::Custom)
        showAround(previous.kind, lastDay());
    else
        showAround(previous.kind, previous.first);
}

void Scope::goForward()
{
    if (!canGoForward())
        return;
    const Period next = Periods::next(m_view.period);
    if (next.end <= m_lifetime->first && next.kind != Period::Kind::Custom)
        showAround(next.kind, m_lifetime->first);
    else
        showAround(next.kind, next.first);
}

void Scope::goToday()
{
    if (canGoToday())
        showAround(m_view.period.kind, today());
}

void Scope::goToLast()
{
    if (m_lifetime)
        showAround(m_view.period.kind, lastDay());
}

void Scope::compareWith(int compare)
{
    View next = m_view;
    next.compare = Compare(compare);
    show(next);
}

void Scope::compareNext()
{
    if (canCompare())
        compareWith((compare() + 1) % (int(Compare::PreviousYear) + 1));
}

void Scope::showSite(const QString &slug)
{
    View next = m_view;
    next.sites = slug.isEmpty() ? QStringList() : QStringList{slug};
    if (next == m_view)
        return;
    m_zoom.reset();
    m_view = next;
    readContents();
    Q_EMIT viewChanged();
}

bool Scope::hasData(const Period &period) const
{
    return m_lifetime && period.first < m_lifetime->end && m_lifetime->first < period.end;
}

void Scope::showAround(Period::Kind kind, QDate day)
{
    m_day = day;
    m_zoom.reset();
    View next = m_view;
    if (kind == Period::Kind::Custom)
        next.period = {kind, day, day.addDays(m_view.period.days())};
    else
        next.period = Periods::around(kind, day, m_weekStart);
    show(next);
}

void Scope::show(const View &view)
{
    m_view = view;
    Q_EMIT viewChanged();
}
