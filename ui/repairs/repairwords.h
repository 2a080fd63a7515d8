// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/overlap.h"
#include "models/values/repair.h"
#include "models/values/repairsuggestion.h"
#include "models/values/sitezone.h"

#include <QCoreApplication>

/** Repairs, suggestions and overlaps in words. */
class RepairWords
{
    Q_DECLARE_TR_FUNCTIONS(RepairWords)

public:
    /** `Tue 2 Sep 2025, 14:00 – 15:00`, whole days without times. */
    static QString range(const Interval &range, const SiteZone &zone);
    /** `Thu 20 Nov 2026, 18:04`. */
    static QString instant(qint64 utc, const SiteZone &zone);
    /** `1 reading, 90.0 kWh`; `no reading`. */
    static QString sum(const RepairSum &sum, const Unit &unit);
    /** `From before to after`: what was and what is. */
    static QString change(const RepairSum &was, const RepairSum &is, const Unit &unit);
    /** How: `A line between the neighbours`. */
    static QString method(const RepairRequest &request, const Unit &unit);
    /** By themselves, as they are chosen. */
    static QString method(RepairMethod method);
    /** `The week before`, `3 weeks after`. */
    static QString weeks(int weeks);
    /** `Made 20 Nov 2026, 18:04`, and when it was undone. */
    static QString history(const RepairEntry &entry, const SiteZone &zone);
    /** `3 readings are missing.` */
    static QString suggestion(const RepairSuggestion &suggestion);
    /** `312 of 720 readings of A.csv differ from B.xml.` */
    static QString overlap(const Overlap &overlap);
    /** `B.xml counts, since it came later.` */
    static QString reason(const Overlap &overlap);
    /** The reading that differs most, and what the total is and would be. */
    static QString consequence(const Overlap &overlap, const SiteZone &zone);
    /** One reading of which two sources say different things. */
    static QString differing(const DifferingReading &reading, const Overlap &overlap, const SiteZone &zone);
    /** After @p files were imported: what of @p overlaps they made, in one sentence; empty where they agree with all before. */
    static QString importAnswer(const QList<Overlap> &overlaps, const QStringList &files);
};
