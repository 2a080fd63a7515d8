// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/charts/referencepicture.h"

#include <QPainter>

#include <cmath>
#include <map>

namespace
{
constexpr double thickness = 1.75;

constexpr qint64 dash = 5;
constexpr int sections = 16; // of a pixel

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

double squared(double x)
{
    return x * x;
}
}

/** From top to bottom, in pixels. */
struct ReferencePicture::Span
{
    double top = std::numeric_limits<double>::infinity();
    double bottom = -top;

    void include(double y)
    {
        top = std::min(top, y);
        bottom = std::max(bottom, y);
    }
    /** What a disc around @p middle has at @p x. */
    void includeDisc(const QPointF &middle, double radius, double x)
    {
        if (const double rest = squared(radius) - squared(x - middle.x()); rest >= 0) {
            include(middle.y() - std::sqrt(rest));
            include(middle.y() + std::sqrt(rest));
        }
    }
    /** What a bar from @p from to @p to, thick twice @p radius, has at @p x. */
    void includeBar(const QPointF &from, const QPointF &to, double radius, double x)
    {
        const QPointF along = to - from;
        const QPointF aside = QPointF(-along.y(), along.x()) * radius / std::hypot(along.x(), along.y());
        const QPointF corners[] = {from + aside, to + aside, to - aside, from - aside};
        for (int i = 0; i < 4; ++i) {
            const QPointF &one = corners[i];
            const QPointF &other = corners[(i + 1) % 4];
            if (one.x() != other.x() && (one.x() <= x) != (other.x() <= x))
                include(one.y() + (x - one.x()) * (other.y() - one.y()) / (other.x() - one.x()));
        }
    }
};

bool ReferencePicture::isDense() const
{
    return line.step * columns() < frame.times.visible().length();
}

void ReferencePicture::paint(QImage &image) const
{
    if (isDense())
        paintColumns(image);
    else
        paintStroke(image);
}

double ReferencePicture::yOf(qint64 value) const
{
    return frame.values.yOf(double(value) * std::pow(10, line.exponent) * (line.below ? -1 : 1));
}

qint64 ReferencePicture::columns() const
{
    return qint64(frame.plot.width()) * ratio;
}

std::vector<double> ReferencePicture::strengths() const
{
    const qint64 seen = frame.times.visible().length();
    const qint64 begin = (line.start + shift - frame.times.visible().start) * columns(); // seen of these parts are one column
    std::vector<double> strengths(std::size_t(columns()), 1);
    for (std::size_t i = 0; i < line.qualities.size(); ++i) {
        const qint64 first = begin + qint64(i) * line.step * columns();
        for (qint64 x = std::max<qint64>(0, first / seen); x < columns() && x * seen < first + line.step * columns(); ++x) {
            const bool isOdd = qint64(std::floor(double(x * seen - begin) / double(dash * ratio * seen))) % 2 != 0;
            if (line.qualities[i] == Quality::Estimated && isOdd && (x + 1) * seen > first)
                strengths[std::size_t(x)] = 0.35;
        }
    }
    return strengths;
}

void ReferencePicture::paintColumn(QImage &image, qint64 column, double strength, std::span<const Span> spans) const
{
    const int x = int(frame.plot.left()) * ratio + int(column);
    const double top = std::ranges::min(spans, {}, &Span::top).top;
    const double bottom = std::ranges::max(spans, {}, &Span::bottom).bottom;
    for (int y = int(std::min(top, double(image.height()))); y < bottom; ++y) {
        double share = 0;
        for (const Span &span : spans)
            share += std::clamp(std::min(span.bottom, y + 1.0) - std::max(span.top, double(y)), 0.0, 1.0) / double(spans.size());
        image.setPixel(x, y, laidOver(image.pixel(x, y), color.rgb(), int(std::lround(255 * strength * share))));
    }
}

void ReferencePicture::paintColumns(QImage &image) const
{
    const Interval &visible = frame.times.visible();
    std::map<qint64, MinMax> held; // by column, what its values reach; nothing where all are missing
    for (std::size_t i = 0; i < line.values.size(); ++i) {
        const qint64 begin = line.start + shift + qint64(i) * line.step - visible.start;
        if (begin >= 0 && begin < visible.length())
            held[begin * columns() / visible.length()].include(MinMax::of(std::span(line.values).subspan(i, 1)));
    }
    const std::vector<double> strengths = this->strengths();
    MinMax before;
    for (const auto &[column, own] : held) {
        if (!own.isEmpty()) {
            const qint64 low = before.isEmpty() ? own.low : std::min(own.low, before.high); // so that the line is not broken
            const qint64 high = before.isEmpty() ? own.high : std::max(own.high, before.low);
            const auto [upper, lower] = std::minmax({yOf(low), yOf(high)});
            const Span span{(upper - thickness / 2) * ratio, (lower + thickness / 2) * ratio};
            paintColumn(image, column, strengths[std::size_t(column)], {&span, 1});
        }
        before = own;
    }
}

void ReferencePicture::paintStroke(QImage &image) const
{
    const double pixels = double(columns()) / double(frame.times.visible().length()); // per second
    const double begin = double(line.start + shift - frame.times.visible().start) * pixels;
    const double width = double(line.step) * pixels;
    std::vector<QPointF> points;
    for (std::size_t i = 0; i < line.values.size(); ++i)
        points.emplace_back(begin + (double(i) + 0.5) * width, yOf(line.values[i]) * ratio);
    const std::vector<double> strengths = this->strengths();
    for (qint64 column = 0; column < columns(); ++column) {
        std::vector<Span> spans;
        for (int i = 0; i < sections; ++i) {
            const double x = double(column) + (i + 0.5) / sections;
            spans.push_back(strokeAt(x, points, qint64(std::floor((x - begin) / width))));
        }
        paintColumn(image, column, strengths[std::size_t(column)], spans);
    }
}

ReferencePicture::Span ReferencePicture::strokeAt(double x, std::span<const QPointF> points, qint64 here) const
{
    const double radius = thickness / 2 * ratio;
    const auto isThere = [this](qint64 i) { return i >= 0 && i < std::ssize(line.values) && line.values[std::size_t(i)] != noReading; };
    const auto isNear = [&](qint64 i) { return isThere(i) && std::abs(points[std::size_t(i)].x() - x) <= radius; };
    Span span;
    if (!isThere(here))
        return span;
    qint64 first = here;
    qint64 last = here;
    while (isThere(first - 1) && (first == here || isNear(first)))
        --first;
    while (isThere(last + 1) && (last == here || isNear(last)))
        ++last;
    for (qint64 i = first; i <= last; ++i) {
        span.includeDisc(points[std::size_t(i)], radius, x);
        if (i > first)
            span.includeBar(points[std::size_t(i - 1)], points[std::size_t(i)], radius, x);
    }
    return span;
}
