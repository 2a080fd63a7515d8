// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/export/exportdesk.h"
#include "ui/history/historyfile.h"

/** Takes a chart along time out of the window. */
class ChartExport : public ExportDesk
{
    Q_OBJECT

public:
    using ExportDesk::ExportDesk;

    QSize pictureSize() const override { return ChartSheet().size; }

    QString name() const override { return file().view.page; }
    QString suggestedName(ExportFormat format) const override { return file().suggestedName(format); }
    Outcome write(const QString &path, ExportFormat format, Existing existing, int scale) const override;

protected:
    /** What is shown, as it is written. */
    virtual HistoryFile file() const = 0;

    QImage picture(int scale) const override;
    QByteArray tabbed() const override;
};
