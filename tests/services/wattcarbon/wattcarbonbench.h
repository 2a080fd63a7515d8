// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/providers/providers.h"
#include "services/wattcarbon/wattcarboncalls.h"
#include "tests/support/fixtures.h"

#include <gtest/gtest.h>

#include <QJsonDocument>

/** What tests of WattCarbon's calls have in common. */
namespace WattCarbonBench
{
inline const QString host = QStringLiteral("api.wattcarbon.com");

/** Of our own file. */
inline ProviderFacts facts(const QString &profile = QStringLiteral("2025-01"))
{
    ProviderFacts facts = Providers::read({})->find(QStringLiteral("wattcarbon"))->facts;
    EXPECT_EQ(facts.signIn[QStringLiteral("profile")], QStringLiteral("2025-01"));
    facts.signIn[QStringLiteral("profile")] = profile;
    return facts;
}

inline QJsonObject objectOf(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

/** The operation @p id. */
inline Operation operation(const QString &id)
{
    for (const Operation &one : WattCarbonCalls::operations()) {
        if (one.id == id)
            return one;
    }
    ADD_FAILURE() << qPrintable(id);
    return {};
}
}
