// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/export/chartexporter.h"

#include "ui/export/pdfdate.h"
#include "ui/export/sourcedate.h"
#include "ui/export/svgtext.h"

#include <QBuffer>
#include <QHashSeed>
#include <QImageWriter>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

using namespace Qt::StringLiterals;

namespace
{
constexpr int pixelsPerInch = 96;
constexpr double pointsPerPixel = 72.0 / pixelsPerInch;

bool paintOn(QPaintDevice &device, const PaintedSheet &sheet)
{
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    sheet.paint(&painter);
    return painter.end();
}

bool paintSvg(const PaintedSheet &sheet, QIODevice &device)
{
    QSvgGenerator svg;
    svg.setOutputDevice(&device);
    svg.setSize(sheet.size);
    svg.setViewBox(QRect({}, sheet.size));
    svg.setResolution(pixelsPerInch);
    svg.setTitle(sheet.title.toHtmlEscaped()); // Qt 6.4 writes both as they are
    svg.setDescription(sheet.description.toHtmlEscaped());
    return paintOn(svg, sheet);
}

bool writeSvg(const PaintedSheet &sheet, QIODevice &file)
{
    QBuffer svg;
    return svg.open(QIODevice::WriteOnly) && paintSvg(sheet, svg) && file.write(SvgText::legal(svg.data())) >= 0;
}

/** While it lives, what is listed out of a new hash comes in the same order in every process. */
class EvenHashes
{
public:
    EvenHashes() { QHashSeed::setDeterministicGlobalSeed(); }
    ~EvenHashes() { QHashSeed::resetRandomGlobalSeed(); }
    Q_DISABLE_COPY_MOVE(EvenHashes)
};

bool paintPdf(const PaintedSheet &sheet, QIODevice &device)
{
    const EvenHashes even; // the fonts of the file are listed out of one
    QPdfWriter pdf(&device);
    pdf.setPageSize(QPageSize(QSizeF(sheet.size) * pointsPerPixel, QPageSize::Point, {}, QPageSize::ExactMatch));
    pdf.setPageMargins({});
    pdf.setResolution(pixelsPerInch);
    pdf.setTitle(sheet.title);
    pdf.setCreator(u"Wattglass"_s);
    return paintOn(pdf, sheet);
}

bool writePdf(const PaintedSheet &sheet, QIODevice &file)
{
    QBuffer pdf;
    if (!pdf.open(QIODevice::WriteOnly) || !paintPdf(sheet, pdf))
        return false;
    const auto date = SourceDate::fixed();
    return file.write(date ? PdfDate::replaced(pdf.data(), *date) : pdf.data()) >= 0;
}

bool writePng(const PaintedSheet &sheet, int scale, QIODevice &file)
{
    QImageWriter writer(&file, "png");
    return writer.write(ChartExporter::image(sheet, scale));
}
}

QImage ChartExporter::image(const PaintedSheet &sheet, int scale)
{
    scale = std::clamp(scale, 1, 4);
    QImage image(sheet.size * scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    paintOn(image, sheet);
    const int dotsPerMetre = qRound(pixelsPerInch * scale / 0.0254);
    image.setDotsPerMeterX(dotsPerMetre);
    image.setDotsPerMeterY(dotsPerMetre);
    return image;
}

Outcome ChartExporter::write(const PaintedSheet &sheet, ExportFormat format, int scale, const QString &path, Existing existing)
{
    return ExportFile::write(path, existing, [&](QIODevice &file) {
        switch (format) {
        case ExportFormat::Png:
            return writePng(sheet, scale, file);
        case ExportFormat::Pdf:
            return writePdf(sheet, file);
        default:
            return writeSvg(sheet, file);
        }
    });
}
