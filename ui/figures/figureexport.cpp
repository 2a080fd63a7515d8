// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/figures/figureexport.h"

#include "ui/export/chartexporter.h"
#include "ui/export/filenames.h"
#include "ui/scope/scope.h"
#include "ui/words/dates.h"

FigureExport::FigureExport(const Scope &scope, const QString &name, QObject *parent)
    : ExportDesk(parent)
    , m_scope(scope)
    , m_name(name)
{
}

void FigureExport::setFigure(const Figure &figure, const QStringList &hidden)
{
    m_figure = figure;
    m_hidden = hidden;
    Q_EMIT chartChanged();
}

FigureFile FigureExport::file() const
{
    return {.figure = m_figure, .hidden = m_hidden, .site = m_scope.siteName(), .period = Dates::period(m_scope.view().period)};
}

QString FigureExport::suggestedName(ExportFormat format) const
{
    View view = m_scope.view();
    view.page = m_name;
    return FileNames::of(view, ExportFormats::suffix(format));
}

Outcome FigureExport::write(const QString &path, ExportFormat format, Existing existing, int scale) const
{
    return file().write(path, format, existing, scale);
}

QImage FigureExport::picture(int scale) const
{
    return ChartExporter::image(file().sheet(), scale);
}

QByteArray FigureExport::tabbed() const
{
    return file().table('\t');
}
