// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/error.h"
#include "models/values/seriesinfo.h"
#include "models/values/site.h"
#include "services/newest.h"

#include <QObject>

#include <optional>

class Store;

/** Which sites and series the store holds, as last read. Reads again whenever the store changes. */
class Catalogue : public QObject
{
    Q_OBJECT

public:
    explicit Catalogue(Store &store, QObject *parent = nullptr);

    const QList<Site> &sites() const { return m_sites; }
    const QList<SeriesInfo> &series() const { return m_series; }
    /** Once the store has answered. */
    bool isRead() const { return m_read; }
    bool isBusy() const { return m_question.isOpen(); }
    /** Why the store could not be read the last time; what was read before stays. */
    const std::optional<Error> &error() const { return m_error; }

    void read();

Q_SIGNALS:
    void changed();

private:
    void readSeries(const QList<Site> &sites);
    void fail(const Error &error);

    Store &m_store;
    QList<Site> m_sites;
    QList<SeriesInfo> m_series;
    std::optional<Error> m_error;
    bool m_read = false;
    Newest m_question;
};
