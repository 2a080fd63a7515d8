// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/export/exportdesk.h"
#include "ui/history/historyfile.h"

class Scope;

/** Takes the hours of the Now page out of the window. */
class NowExport : public ExportDesk
{
    Q_OBJECT

public:
    explicit NowExport(const Scope &scope, QObject *parent = nullptr);

    void setLine(const std::shared_ptr<const ChartData> &line);

    bool isPossible() const override { return m_line && m_line->hasValues(); }
    QSize pictureSize() const override { return ChartSheet().size; }

protected:
    QString suggestedName(const QString &ending) const override;
    Outcome write(const QString &path, Existing existing, int scale) const override;
    QImage picture(int scale) const override;
    QByteArray tabbed() const override;

private:
    HistoryFile file() const;

    const Scope &m_scope;
    std::shared_ptr<const ChartData> m_line;
};
