// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/catalogue.h"

#include "services/deliver.h"
#include "services/store/store.h"

Catalogue::Catalogue(Store &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    connect(&m_store, &Store::changed, this, &Catalogue::read);
}

void Catalogue::read()
{
    deliver(m_store.reader().sites(), this, [this, turn = ++m_turn](const Result<QList<Site>> &sites) {
        if (turn != m_turn)
            return;
        if (sites)
            readSeries(*sites, turn);
        else
            fail(sites.error());
    });
}

void Catalogue::readSeries(const QList<Site> &sites, int turn)
{
    deliver(m_store.reader().series(), this, [this, sites, turn](const Result<QList<SeriesInfo>> &series) {
        if (turn != m_turn)
            return;
        if (!series)
            return fail(series.error());
        m_sites = sites;
        m_series = *series;
        m_error.reset();
        m_read = true;
        Q_EMIT changed();
    });
}

void Catalogue::fail(const Error &error)
{
    m_error = error;
    m_read = true;
    Q_EMIT changed();
}
