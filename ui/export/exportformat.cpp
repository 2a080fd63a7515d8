// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/export/exportformat.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

QString ExportFormats::suffix(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Svg:
        return u"svg"_s;
    case ExportFormat::Pdf:
        return u"pdf"_s;
    case ExportFormat::Png:
        return u"png"_s;
    case ExportFormat::Csv:
        return u"csv"_s;
    case ExportFormat::Json:
        return u"json"_s;
    }
    Q_UNREACHABLE();
}

std::optional<ExportFormat> ExportFormats::ofFile(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    for (const ExportFormat format : all()) {
        if (ending == suffix(format))
            return format;
    }
    return {};
}
