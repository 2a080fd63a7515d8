// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>

#include <vector>

/** A picture of columns one pixel wide, each filled from its top to its bottom; the ends are as strong as they fill their pixels. */
class ColumnPicture
{
public:
    ColumnPicture(int width, int height);

    /** @p top and @p bottom in pixels from the upper edge; what lies beyond the picture is cut off. */
    void set(std::size_t column, double top, double bottom, QRgb color);
    QImage image() const;

private:
    struct Column
    {
        double top = 0;
        double bottom = 0;
        QRgb color = 0;
    };

    std::vector<Column> m_columns;
    int m_height;
};
