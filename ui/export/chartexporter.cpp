// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/export/chartexporter.h"

#include <QFileInfo>
#include <QImageWriter>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

using namespace Qt::StringLiterals;

namespace
{
constexpr int pixelsPerInch = 96;
constexpr double pointsPerPixel = 72.0 / pixelsPerInch;

bool paintOn(QPaintDevice &device, const ChartSheet &sheet)
{
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    sheet.paint(&painter);
    return painter.end();
}

bool writeSvg(const ChartSheet &sheet, QIODevice &file)
{
    QSvgGenerator svg;
    svg.setOutputDevice(&file);
    svg.setSize(sheet.size);
    svg.setViewBox(QRect({}, sheet.size));
    svg.setResolution(pixelsPerInch);
    svg.setTitle(sheet.title.toHtmlEscaped()); // Qt 6.4 writes both as they are
    svg.setDescription(sheet.description().toHtmlEscaped());
    return paintOn(svg, sheet);
}

bool writePdf(const ChartSheet &sheet, QIODevice &file)
{
    QPdfWriter pdf(&file);
    pdf.setPageSize(QPageSize(QSizeF(sheet.size) * pointsPerPixel, QPageSize::Point, {}, QPageSize::ExactMatch));
    pdf.setPageMargins({});
    pdf.setResolution(pixelsPerInch);
    pdf.setTitle(sheet.title);
    pdf.setCreator(u"Wattglass"_s);
    return paintOn(pdf, sheet);
}

bool writePng(const ChartSheet &sheet, int scale, QIODevice &file)
{
    QImageWriter writer(&file, "png");
    return writer.write(ChartExporter::image(sheet, scale));
}
}

std::optional<ChartExporter::Format> ChartExporter::formatOf(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    for (const Format format : {Format::Svg, Format::Png, Format::Pdf}) {
        if (ending == suffix(format))
            return format;
    }
    return {};
}

QString ChartExporter::suffix(Format format)
{
    switch (format) {
    case Format::Svg:
        return u"svg"_s;
    case Format::Png:
        return u"png"_s;
    case Format::Pdf:
        return u"pdf"_s;
    }
    Q_UNREACHABLE();
}

QImage ChartExporter::image(const ChartSheet &sheet, int scale)
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

Outcome ChartExporter::write(const ChartSheet &sheet, Format format, int scale, const QString &path, Existing existing)
{
    const Place place{path, 0, {}, {}};
    if (existing == Existing::Keep && QFileInfo::exists(path))
        return Error{Error::Kind::FileExists, place, {}, {}};
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Error{Error::Kind::FileNotWritable, place, {}, file.errorString()};
    const auto written = [&] {
        switch (format) {
        case Format::Svg:
            return writeSvg(sheet, file);
        case Format::Png:
            return writePng(sheet, scale, file);
        case Format::Pdf:
            return writePdf(sheet, file);
        }
        Q_UNREACHABLE();
    };
    if (!written() || !file.commit())
        return Error{Error::Kind::FileNotWritable, place, {}, file.errorString()};
    return std::monostate{};
}
