// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notices/noticewords.h"

#include "ui/words/dates.h"

#include <QCoreApplication>

namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(NoticeWords)
};
}

QString NoticeWords::title()
{
    return Words::tr("A green time begins soon");
}

QString NoticeWords::text(const Interval &window, const SiteZone &zone)
{
    return Words::tr("From %1 to %2 much of the grid's energy is renewable: a good time to run what can wait.")
        .arg(Dates::time(zone.secondOfDayAt(window.start)), Dates::time(zone.secondOfDayAt(window.end)));
}
