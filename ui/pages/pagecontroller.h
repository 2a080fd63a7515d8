// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/error.h"
#include "models/values/seriesinfo.h"
#include "models/values/site.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

class ExportDesk;

/** What stands behind a page or a card of it. All of them are told what the store holds, and when the language changes. */
class PageController : public QObject
{
    Q_OBJECT
    QML_ANONYMOUS

public:
    using QObject::QObject;

    virtual void setSites(const QList<Site> &sites) { Q_UNUSED(sites) }
    /** What there is to choose from. Until it is told, the page waits. */
    virtual void setContents(const QList<SeriesInfo> &series) { Q_UNUSED(series) }
    /** The store could not be read. */
    virtual void setTrouble(const Error &error) { Q_UNUSED(error) }
    /** The language is another now. */
    virtual void retranslate() { }

    /** The page is seen: what it shows is asked for only then. */
    virtual void setShown(bool shown) { Q_UNUSED(shown) }
    /** What it shows is still being asked for. */
    virtual bool isBusy() const { return false; }
    /** Every chart of it. */
    virtual QList<ExportDesk *> exports() { return {}; }
};
