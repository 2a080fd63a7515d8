// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/catalogue.h"

#include "services/store/store.h"

Catalogue::Catalogue(Store &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    connect(&m_store, &Store::changed, this, &Catalogue::read);
}

void Catalogue::read()
{
    m_question.ask(m_store.reader().sites(), this, [this](const Result<QList<Site>> &sites) {
        if (sites)
            readSeries(*sites);
        else
            fail(sites.error());
    });
}

void Catalogue::readSeries(const QList<Site> &sites)
{
    m_question.ask(m_store.reader().series(), this, [this, sites](const Result<QList<SeriesInfo>> &series) {
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
