// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/export/exportfile.h"
#include "ui/export/exportformat.h"
#include "ui/export/paintedsheet.h"
#include "ui/figures/figure.h"

/** A figure as a file: a picture on paper, or its numbers as a table. */
struct FigureFile
{
    Figure figure;
    QStringList hidden; /**< ids of rows that are left out of pictures */
    QString site; /**< from outside, plain text; empty for several */
    QString period; /**< September 2025 */
    QSize size{1100, 560}; /**< of pictures, in pixels of 1/96 inch */

    /** Whole or not at all; @p scale, 1 to 4, is for PNG. Error::NothingThere, FileExists unless it may be replaced, FileNotWritable. */
    Outcome write(const QString &path, ExportFormat format, ExportFile::Existing existing, int scale) const;
    PaintedSheet sheet() const;
    /** A line a slot; values are exact in the told unit (kWh, not Wh) and empty where nobody knows. */
    QByteArray table(char separator) const;
    /** The same as a document that says what it is. */
    QByteArray json() const;

private:
    void paint(QPainter *painter) const;
};
