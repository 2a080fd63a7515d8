// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/now/nowexport.h"

#include "ui/scope/scope.h"

using namespace Qt::StringLiterals;

NowExport::NowExport(const Scope &scope, QObject *parent)
    : ChartExport(parent)
    , m_scope(scope)
{
}

void NowExport::setLine(const std::shared_ptr<const ChartData> &line)
{
    m_line = line;
    Q_EMIT chartChanged();
}

HistoryFile NowExport::file() const
{
    View view = m_scope.view();
    view.page = u"now"_s;
    view.compare = Compare::Nothing;
    view.hidden.clear();
    return {view, {.shown = m_line, .compared = {}}, m_scope.siteName()};
}
