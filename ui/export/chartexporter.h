// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/result.h"
#include "ui/export/exportfile.h"
#include "ui/export/exportformat.h"
#include "ui/export/paintedsheet.h"

#include <QImage>

/** Charts as files: SVG and PDF as true vectors with real text, PNG at one to four times its size. */
namespace ChartExporter
{
using Existing = ExportFile::Existing;

/** Writes @p sheet as a picture whole or not at all. @p scale, 1 to 4, is for PNG. FileExists unless it may be replaced; FileNotWritable.
 */
Outcome write(const PaintedSheet &sheet, ExportFormat format, int scale, const QString &path, Existing existing = Existing::Keep);
/** The picture as PNG has it, for the clipboard. */
QImage image(const PaintedSheet &sheet, int scale);
}
