// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/now/nowexport.h"

#include "services/tables/csvwriter.h"
#include "ui/scope/scope.h"

#include <QBuffer>

using namespace Qt::StringLiterals;

NowExport::NowExport(const Scope &scope, QObject *parent)
    : ExportDesk(parent)
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

QString NowExport::suggestedName(const QString &ending) const
{
    return file().suggestedName(HistoryFile::formatOf(u"chart."_s + ending).value_or(HistoryFile::Format::Svg));
}

Outcome NowExport::write(const QString &path, Existing existing, int scale) const
{
    return file().write(HistoryFile::formatOf(path).value_or(HistoryFile::Format::Svg), path, existing, scale);
}

QImage NowExport::picture(int scale) const
{
    return ChartExporter::image(file().sheet(), scale);
}

QByteArray NowExport::tabbed() const
{
    QBuffer text;
    text.open(QIODevice::WriteOnly);
    CsvWriter::write(text, file().table(), '\t');
    return text.data();
}
