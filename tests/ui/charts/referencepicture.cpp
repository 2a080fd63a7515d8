// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/charts/referencepicture.h"

#include <QPainter>

#include <cmath>
#include <map>

namespace
{
constexpr double thickness = 1.75;

struct Span
{
    qint64 low;
    qint64 high;
};

/** x * share / 255, rounded as painters of eight bits a colour do it. */
int scaled(int x, int share)
{
    const int product = x * share;
    return (product + (product >> 8) + 128) >> 8;
}

QRgb laidOver(QRgb under, QRgb color, int alpha)
{
    const auto mixed = [alpha](int above, int below) { return scaled(above, alpha) + scaled(below, 255 - alpha); };
    return qRgb(mixed(qRed(color), qRed(under)), mixed(qGreen(color), qGreen(under)), mixed(qBlue(color), qBlue(under)));
}
}

bool ReferencePicture::isDense() const
{
    return line.step * columns() < frame.times.visible().length();
}

void ReferencePicture::paint(QImage &image) const
{
    if (isDense())
        paintColumns(image);
    else
        paintStrokes(image);
}

double ReferencePicture::yOf(qint64 value) const
{
    return frame.values.yOf(double(value) * std::pow(10, line.exponent) * (line.below ? -1 : 1));
}

qint64 ReferencePicture::columns() const
{
    return qint64(frame.plot.width()) * ratio;
}

void ReferencePicture::paintColumns(QImage &image) const
{
    const Interval &visible = frame.times.visible();
    std::map<qint64, std::vector<std::size_t>> held; // by column, the indices of its values, missing ones too
    for (std::size_t i = 0; i < line.values.size(); ++i) {
        const qint64 begin = line.start + shift + qint64(i) * line.step - visible.start;
        if (begin >= 0 && begin < visible.length())
            held[begin * columns() / visible.length()].push_back(i);
    }
    std::optional<Span> before;
    for (const auto &[column, indices] : held) {
        std::optional<Span> own;
        bool estimated = false;
        for (const std::size_t i : indices) {
            estimated = estimated || line.quality(i) == Quality::Estimated;
            if (line.values[i] != noReading)
                own = own ? Span{std::min(own->low, line.values[i]), std::max(own->high, line.values[i])}
                          : Span{line.values[i], line.values[i]};
        }
        if (own) {
            const qint64 low = before ? std::min(own->low, before->high) : own->low; // so that the line is not broken
            const qint64 high = before ? std::max(own->high, before->low) : own->high;
            const auto [upper, lower] = std::minmax({yOf(low), yOf(high)});
            const double top = (upper - thickness / 2) * ratio;
            const double bottom = (lower + thickness / 2) * ratio;
            const QRgb ink = (estimated && column / 4 % 2 == 1 ? pale : color).rgb();
            for (int y = int(top) - 1; y <= int(bottom) + 1; ++y) {
                const double share = std::clamp(std::min(bottom, y + 1.0) - std::max(top, double(y)), 0.0, 1.0);
                const int x = int(frame.plot.left()) * ratio + int(column);
                image.setPixel(x, y, laidOver(image.pixel(x, y), ink, int(std::lround(255 * share))));
            }
        }
        before = own;
    }
}

void ReferencePicture::paintStrokes(QImage &image) const
{
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(frame.plot.adjusted(0, -thickness, 0, thickness));
    painter.setPen(QPen(color, thickness, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    QList<QPointF> run;
    for (std::size_t i = 0; i <= line.values.size(); ++i) {
        if (i < line.values.size() && line.values[i] != noReading) {
            run.append({frame.times.xOf(double(line.start + shift) + (double(i) + 0.5) * double(line.step)), yOf(line.values[i])});
            continue;
        }
        if (run.size() == 1)
            painter.drawPoint(run.first());
        else
            painter.drawPolyline(run);
        run.clear();
    }
}
