// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/readings.h"
#include "models/values/serieskey.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

/** One series as a file gave it. */
struct ImportedSeries
{
    SeriesKind kind = SeriesKind::Import;
    QString part; /**< slug; empty when the file has one of its kind */
    QString name; /**< as the file calls it */
    Readings readings;
    qint64 duplicates = 0; /**< readings that were there twice; the later one was kept */
    qint64 resets = 0; /**< times that a register began anew; what it counted meanwhile is not known */
};

/** What was read from one file, or told by an account, before it goes into the store. */
struct ImportedFile
{
    QString path;
    QByteArray digest; /**< SHA-256 of the file: the same file is the same layer */
    QByteArray format; /**< greenbutton, csv */
    QString siteName; /**< as the user calls the place; empty: Home */
    QByteArray zone; /**< IANA id; decided before it comes here */
    QList<ImportedSeries> series;
    bool isAccount = false; /**< an account told it: `path` is its id, and the digest that of the id */

    /** The same of the place @p site in @p zoneId. */
    ImportedFile named(const QString &site, const QByteArray &zoneId) const
    {
        ImportedFile file = *this;
        file.siteName = site;
        file.zone = zoneId;
        return file;
    }
};

/** What an import changed. */
struct ImportedSummary
{
    QString site; /**< slug */
    qint64 added = 0; /**< readings that were not there before */
    qint64 changed = 0; /**< readings that are different now */
};
