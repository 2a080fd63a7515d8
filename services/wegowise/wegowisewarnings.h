// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/wegowise/wegowisedatumdraft.h"
#include "services/wegowise/wegowisemeter.h"

/** Something that WegoWise takes, though its documents would have it otherwise or the user may not expect what follows. */
struct WegoWiseWarning
{
    enum class Kind {
        NoUsage, /**< the documents want it */
        NoTotalCharge, /**< the documents want it */
        OtherKind, /**< no bill of this kind of meter has it */
        EndsBeforeStart,
        NoImport, /**< WegoWise will not fetch bills by itself; they can be entered */
    };

    Kind kind = Kind::NoImport;
    QString field;

    bool operator==(const WegoWiseWarning &) const = default;
};

namespace WegoWiseWarnings
{
/** Of a bill for a meter of the kind @p dataType, by its code. */
QList<WegoWiseWarning> bill(const QString &dataType, const WegoWiseAnyDraft &draft);
QList<WegoWiseWarning> meter(const WegoWiseMeterDraft &draft);
}
