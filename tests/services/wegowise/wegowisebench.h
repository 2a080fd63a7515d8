// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/providers/providers.h"
#include "services/wegowise/wegowisecalls.h"
#include "tests/support/fixtures.h"

#include <gtest/gtest.h>

/** What tests of WegoWise's calls begin with. */
namespace WegoWiseBench
{
inline const QString host = QStringLiteral("www.wegowise.com");
inline const QDateTime now(QDate(2026, 3, 5), QTime(12, 0), Qt::UTC);

inline ProviderFacts facts()
{
    return Providers::read({})->find(QStringLiteral("wegowise"))->facts;
}

/** A made-up answer: tests/fixtures/wegowise/@p name.json. */
inline QByteArray sample(const char *name)
{
    return fixture(qPrintable(QStringLiteral("wegowise/%1.json").arg(QLatin1StringView(name))));
}

template<typename Request, typename Value>
Result<Value> read(const Call<Request, Value> &call, const QByteArray &body)
{
    return call.read({200, {}, body}, {Request(), host, now});
}

inline Operation operation(const QString &id)
{
    for (const Operation &one : WegoWiseCalls::operations()) {
        if (one.id == id)
            return one;
    }
    ADD_FAILURE() << qPrintable(id);
    return {};
}
}
