// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/demoseeder.h"
#include "services/store/store.h"

#include <QTemporaryDir>

/** A store of its own for the demo: it fills itself and is gone with the program. */
class DemoStore
{
public:
    /** @p now, in UTC seconds, is where the demo home's readings end. */
    explicit DemoStore(qint64 now);

    Store &store() { return m_store; }
    DemoSeeder &seeder() { return m_seeder; }

private:
    QTemporaryDir m_folder;
    Store m_store;
    DemoSeeder m_seeder;
};
