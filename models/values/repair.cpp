// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/values/repair.h"

using namespace Qt::StringLiterals;

QList<RepairMethod> RepairMethods::all()
{
    return {RepairMethod::Interpolate, RepairMethod::Week, RepairMethod::Value, RepairMethod::Total};
}

QString RepairMethods::name(RepairMethod method)
{
    switch (method) {
    case RepairMethod::Interpolate:
        return u"interpolate"_s;
    case RepairMethod::Week:
        return u"week"_s;
    case RepairMethod::Value:
        return u"value"_s;
    case RepairMethod::Total:
        return u"total"_s;
    }
    Q_UNREACHABLE();
}

std::optional<RepairMethod> RepairMethods::fromName(const QString &name)
{
    for (const RepairMethod method : all()) {
        if (RepairMethods::name(method) == name)
            return method;
    }
    return {};
}
