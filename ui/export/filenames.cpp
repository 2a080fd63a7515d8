// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/export/filenames.h"

#include "models/values/serieskey.h"

using namespace Qt::StringLiterals;

namespace
{
constexpr qsizetype longestName = 80; // of a place or a view: all of them, the days and what is saved beside it fit 255 bytes

QString shortSlug(const QString &text)
{
    return slugOf(slugOf(text).left(longestName));
}

QString siteOf(const QStringList &sites)
{
    if (sites.isEmpty())
        return u"all"_s;
    return sites.size() == 1 ? shortSlug(sites.front()) : u"sites"_s;
}
}

QString FileNames::of(const View &view, const QString &ending)
{
    const auto iso = [](QDate day) { return day.toString(Qt::ISODate); };
    QStringList parts{siteOf(view.sites), shortSlug(view.page), iso(view.period.first), iso(view.period.end.addDays(-1))};
    if (view.compare != Compare::Nothing)
        parts.append(u"vs-"_s + iso(Periods::compared(view.period, view.compare).first));
    return parts.join(u'_') + u'.' + ending;
}
