// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/providers/providers.h"
#include "services/tesla/teslacalls.h"
#include "tests/support/fixtures.h"

#include <gtest/gtest.h>

/** What tests of Tesla's calls begin with. */
namespace TeslaBench
{
inline const QString host = QStringLiteral("fleet-api.prd.na.vn.cloud.tesla.com");
inline const QDateTime now(QDate(2026, 3, 5), QTime(12, 0), Qt::UTC);

inline ProviderFacts facts()
{
    return Providers::read({})->find(QStringLiteral("tesla"))->facts;
}

/** A made-up answer: tests/fixtures/tesla/@p name.json. */
inline QByteArray sample(const char *name)
{
    return fixture(qPrintable(QStringLiteral("tesla/%1.json").arg(QLatin1StringView(name))));
}

template<typename Request, typename Value>
Result<Value> read(const Call<Request, Value> &call, const QByteArray &body)
{
    return call.read({200, {}, body}, {Request(), host, now});
}

inline Operation operation(const QString &id)
{
    for (const Operation &one : TeslaCalls::operations()) {
        if (one.id == id)
            return one;
    }
    ADD_FAILURE() << qPrintable(id);
    return {};
}
}
