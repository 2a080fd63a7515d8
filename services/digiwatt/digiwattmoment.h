// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/json/jsonform.h"

/** An instant that stands alone. Until the order of the dates of its answer is settled, there is only its text. */
struct DigiwattMoment
{
    QString text;
    QDateTime at;
};

template<>
struct JsonForm<DigiwattMoment>
{
    static constexpr bool isRequired = true;
    static QString type() { return QStringLiteral("instant"); }
    static QList<FieldDescription> members() { return {}; }
    static MaybeFault read(const QJsonValue &json, const FieldFacts &facts, DigiwattMoment &moment);
    static QJsonValue write(const DigiwattMoment &moment) { return JsonScalars::write(moment.at); }
};

class DigiwattInstants;

namespace DigiwattMoments
{
/** Those of some moments, in their order. */
DigiwattInstants instants(const QList<DigiwattMoment *> &moments);
/** Back from @p instants once they are settled. */
void settle(const QList<DigiwattMoment *> &moments, const DigiwattInstants &instants);
}
