// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/tariff.h"

#include <QFuture>

class StoreThread;

/** The versions of tariffs that the user has written, and which one is in force for which site. Versions are kept for ever. */
class TariffBook
{
public:
    TariffBook(StoreThread &readers, StoreThread &writing);

    /** The one in force for the site with the slug @p site; none while the user has written none, or has taken it away. */
    QFuture<Result<std::optional<Tariff>>> ofSite(const QString &site);
    /** Keeps @p tariff and puts it in force for @p site. */
    QFuture<Outcome> use(const QString &site, const Tariff &tariff);
    /** From now on none is in force for @p site. */
    QFuture<Outcome> useNone(const QString &site);

private:
    StoreThread &m_readers;
    StoreThread &m_writing;
};
