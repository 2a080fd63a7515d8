// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/seriesinfo.h"
#include "models/values/site.h"
#include "models/values/sitezone.h"
#include "models/values/view.h"

#include <QDateTime>
#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <optional>

/** Tells the present time, in the zone of this machine. */
using WallClock = std::function<QDateTime()>;

/** What the whole window looks at: which sites, which days, compared with which. Every page refers to it. */
class Scope : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the session")
    Q_PROPERTY(int kind READ kind NOTIFY viewChanged) // in the order of Period::Kind
    Q_PROPERTY(int compare READ compare NOTIFY viewChanged) // in the order of Compare
    Q_PROPERTY(QString title READ title NOTIFY viewChanged)
    Q_PROPERTY(QString site READ site NOTIFY viewChanged)
    Q_PROPERTY(QString siteName READ siteName NOTIFY viewChanged)
    Q_PROPERTY(QString note READ note NOTIFY viewChanged)
    Q_PROPERTY(bool canGoBack READ canGoBack NOTIFY viewChanged)
    Q_PROPERTY(bool canGoForward READ canGoForward NOTIFY viewChanged)
    Q_PROPERTY(bool canGoToday READ canGoToday NOTIFY viewChanged)
    Q_PROPERTY(bool canCompare READ canCompare NOTIFY viewChanged)
    Q_PROPERTY(bool zoomed READ isZoomed NOTIFY viewChanged)

public:
    Scope(WallClock clock, Qt::DayOfWeek weekStart, QObject *parent = nullptr);

    const View &view() const { return m_view; }
    /** The clock on the wall of the sites looked at; of the first of several. */
    const SiteZone &zone() const { return m_zone; }
    Qt::DayOfWeek weekStart() const { return m_weekStart; }
    /** What is shown: the stretch zoomed into, else the whole period. */
    Interval range() const;
    /** The whole days of the period that this one is compared with; none without comparison. */
    std::optional<Period> comparedPeriod() const;
    /** The days with data of the sites looked at; none when there is none. */
    std::optional<Period> lifetime() const { return m_lifetime; }
    QDate today() const;
    /** UTC seconds. */
    qint64 now() const { return m_clock().toSecsSinceEpoch(); }

    int kind() const { return int(m_view.period.kind); }
    int compare() const { return int(m_view.compare); }
    QString title() const;
    QString site() const { return m_view.sites.value(0); }
    /** The slug of the site looked at, be it chosen or the only one; empty for several. */
    QString onlySite() const;
    /** The name of the site looked at; empty for several. */
    QString siteName() const;
    /** The name of a site by its slug. */
    QString nameOf(const QString &slug) const;
    /** Up to which day there is data. */
    QString note() const;
    bool canGoBack() const;
    bool canGoForward() const;
    bool canGoToday() const;
    bool canCompare() const { return m_view.period.kind != Period::Kind::Lifetime; }
    bool isZoomed() const { return m_zoom.has_value(); }

    /** What there is now. When the first data comes and the period has none, the last period that has some is shown. */
    void setContents(const QList<Site> &sites, const QList<SeriesInfo> &series);
    void setWeekStart(Qt::DayOfWeek weekStart);
    void setQuantity(Unit::Kind quantity);
    void setHidden(const QStringList &ids);
    void showDays(QDate first, QDate last);
    /** Both in UTC seconds. */
    void zoomTo(const Interval &range);

    Q_INVOKABLE void showKind(int kind);
    Q_INVOKABLE void goBack();
    Q_INVOKABLE void goForward();
    Q_INVOKABLE void goToday();
    /** To the last period that has data. */
    Q_INVOKABLE void goToLast();
    Q_INVOKABLE void compareWith(int compare);
    Q_INVOKABLE void compareNext();
    /** One site by its slug, all of them by an empty one. */
    Q_INVOKABLE void showSite(const QString &slug);
    Q_INVOKABLE void resetZoom();

Q_SIGNALS:
    void viewChanged();

private:
    bool hasData(const Period &period) const;
    bool looksAt(const QString &site) const { return m_view.sites.isEmpty() || m_view.sites.contains(site); }
    void show(const View &view);
    void showAround(Period::Kind kind, QDate day);
    void readContents();
    QDate lastDay() const { return m_lifetime->end.addDays(-1); }

    const WallClock m_clock;
    Qt::DayOfWeek m_weekStart;
    QList<Site> m_sites;
    QList<SeriesInfo> m_series;
    SiteZone m_zone;
    std::optional<Period> m_lifetime;
    View m_view;
    std::optional<Interval> m_zoom;
    QDate m_day; // the day that the user was led to last; a change of kind keeps it in sight
};
