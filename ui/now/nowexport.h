// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/history/chartexport.h"

class Scope;

/** Takes the hours of the Now page out of the window. */
class NowExport : public ChartExport
{
    Q_OBJECT

public:
    explicit NowExport(const Scope &scope, QObject *parent = nullptr);

    void setLine(const std::shared_ptr<const ChartData> &line);

    bool isPossible() const override { return m_line && m_line->hasValues(); }

protected:
    HistoryFile file() const override;

private:
    const Scope &m_scope;
    std::shared_ptr<const ChartData> m_line;
};
