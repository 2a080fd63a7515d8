// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/chartexport.h"

#include "services/tables/csvwriter.h"

#include <QBuffer>

Outcome ChartExport::write(const QString &path, ExportFormat format, Existing existing, int scale) const
{
    return file().write(format, path, existing, scale);
}

QImage ChartExport::picture(int scale) const
{
    return ChartExporter::image(file().sheet(), scale);
}

QByteArray ChartExport::tabbed() const
{
    QBuffer text;
    text.open(QIODevice::WriteOnly);
    CsvWriter::write(text, file().table(), '\t');
    return text.data();
}
