// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notices/noticecontroller.h"

#include "models/values/greenwindows.h"
#include "services/deliver.h"
#include "ui/home/homeanswers.h"
#include "ui/notices/noticewords.h"
#include "ui/preferences/preferences.h"
#include "ui/scope/scope.h"
#include "ui/words/dates.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
const QString onSetting = u"green-notice"_s; // "on"; empty: off
const QString leadSetting = u"green-notice-minutes"_s;
const QString quietSetting = u"green-notice-quiet"_s; // "22-7"
const QString toldSetting = u"green-notice-told"_s; // UTC seconds
const QList<int> leadMinutes{5, 15, 30, 60};
constexpr int hoursOfDay = 24;

bool isHour(const QString &text)
{
    bool isNumber = false;
    const int hour = text.toInt(&isNumber);
    return isNumber && hour >= 0 && hour < hoursOfDay;
}
}

NoticeController::NoticeController(Preferences &preferences, const HomeAnswers &home, const Scope &scope, Show show, QObject *parent)
    : PageController(parent)
    , m_preferences(preferences)
    , m_home(home)
    , m_scope(scope)
    , m_show(std::move(show))
{
    m_minute.setInterval(1min);
    connect(&m_preferences, &Preferences::loaded, this, &NoticeController::load);
    connect(&m_home, &HomeAnswers::changed, this, &NoticeController::look);
    connect(&m_minute, &QTimer::timeout, this, &NoticeController::look);
}

void NoticeController::load()
{
    m_wishes.isOn = m_preferences.value(onSetting) == u"on"_s;
    if (const int minutes = m_preferences.value(leadSetting).toInt(); leadMinutes.contains(minutes))
        m_wishes.minutesBefore = minutes;
    const QStringList quiet = m_preferences.value(quietSetting).split(u'-');
    if (quiet.size() == 2 && isHour(quiet[0]) && isHour(quiet[1])) {
        m_wishes.quietFrom = quiet[0].toInt();
        m_wishes.quietUntil = quiet[1].toInt();
    }
    m_told = m_preferences.value(toldSetting).toLongLong();
    keep(m_wishes);
}

QStringList NoticeController::leads() const
{
    QStringList leads;
    for (const int minutes : leadMinutes)
        leads.append(tr("%n minute(s)", "", minutes));
    return leads;
}

int NoticeController::lead() const
{
    return int(leadMinutes.indexOf(m_wishes.minutesBefore));
}

QStringList NoticeController::hours() const
{
    QStringList hours;
    for (int hour = 0; hour < hoursOfDay; ++hour)
        hours.append(Dates::time(hour * 3600));
    return hours;
}

QString NoticeController::message() const
{
    return m_failed ? tr("Your desktop did not take the last notification. Does it show those of other programs?") : QString();
}

void NoticeController::setOn(bool on)
{
    NoticeWishes wishes = m_wishes;
    wishes.isOn = on;
    keep(wishes);
    m_preferences.set(onSetting, on ? u"on"_s : QString());
}

void NoticeController::chooseLead(int lead)
{
    NoticeWishes wishes = m_wishes;
    wishes.minutesBefore = leadMinutes.value(lead, wishes.minutesBefore);
    keep(wishes);
    m_preferences.set(leadSetting, QString::number(wishes.minutesBefore));
}

void NoticeController::chooseQuietHours(int from, int until)
{
    NoticeWishes wishes = m_wishes;
    wishes.quietFrom = from;
    wishes.quietUntil = until;
    keep(wishes);
    m_preferences.set(quietSetting, u"%1-%2"_s.arg(from).arg(until));
}

void NoticeController::keep(const NoticeWishes &wishes)
{
    m_wishes = wishes;
    m_failed = m_failed && wishes.isOn;
    if (!wishes.isOn)
        m_minute.stop();
    else if (!m_minute.isActive())
        m_minute.start();
    Q_EMIT changed();
    look();
}

void NoticeController::look()
{
    const auto &greenness = m_home.told().greenness;
    if (!greenness || m_isShowing)
        return;
    const QList<Interval> windows = GreenWindows::of(greenness->value, m_scope.zone());
    const auto window = GreenNotice::due(windows, m_wishes, m_scope.zone(), m_scope.now(), m_told);
    if (!window)
        return;
    m_isShowing = true;
    deliver(m_show(NoticeWords::title(), NoticeWords::text(*window, m_scope.zone())), this, [this, window](bool isShown) {
        m_isShowing = false;
        m_failed = !isShown;
        if (isShown) {
            m_told = window->start;
            m_preferences.set(toldSetting, QString::number(m_told));
        }
        Q_EMIT changed();
    });
}
