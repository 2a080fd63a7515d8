// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/services/secrets/privatebus.h"

#include <gtest/gtest.h>

#include <QFuture>
#include <QTest>

/** A test with a session bus of its own, and so with a process of its own. */
class BusTest : public testing::Test
{
protected:
    void SetUp() override
    {
        if (!PrivateBus::isToBeHad())
            GTEST_SKIP() << "this process has had its bus; ctest gives each test a process";
        m_bus = std::make_unique<PrivateBus>();
    }
    /** Keychains take their time. */
    template<typename T>
    static T waitedFor(QFuture<T> future)
    {
        EXPECT_TRUE(QTest::qWaitFor([&] { return future.isFinished(); }, 60'000));
        return future.result();
    }

    std::unique_ptr<PrivateBus> m_bus;
};
