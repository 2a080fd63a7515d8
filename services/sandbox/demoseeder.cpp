// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/demoseeder.h"

#include "services/deliver.h"
#include "services/sandbox/demoblock.h"

#include <QtConcurrent>

DemoSeeder::DemoSeeder(Write write, qint64 now, QObject *parent)
    : QObject(parent)
    , m_write(std::move(write))
    , m_months(DemoBlock::months(now))
{
    m_pool.setMaxThreadCount(1);
    makeNext();
}

DemoSeeder::~DemoSeeder()
{
    m_making.cancel();
    m_writing.cancel();
    m_pool.waitForDone();
}

void DemoSeeder::makeNext()
{
    if (m_next == m_months.size()) {
        Q_EMIT finished();
        return;
    }
    m_making = QtConcurrent::run(&m_pool, [home = m_home, month = m_months[m_next]](QPromise<ImportedFile> &promise) {
        if (auto file = DemoBlock::file(home, month, [&promise] { return promise.isCanceled(); }))
            promise.addResult(std::move(*file));
    });
    ++m_next;
    deliver(m_making, this, [this](const ImportedFile &file) { write(file); });
}

void DemoSeeder::write(const ImportedFile &file)
{
    m_writing = m_write(file);
    m_making = {};
    deliver(m_writing, this, [this](const Result<ImportedSummary> &summary) {
        if (summary)
            makeNext();
        else
            Q_EMIT failed(summary.error());
    });
}
