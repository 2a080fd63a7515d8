// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/unit.h"
#include "ui/words/scale.h"

#include <QColor>
#include <QList>
#include <QMetaType>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

/** A colour on light and on dark paper. */
struct FigureColor
{
    QColor light;
    QColor dark;

    QColor on(bool isDark) const { return isDark ? dark : light; }
    bool operator==(const FigureColor &) const = default;
};

/** Values of one kind, one a slot: an appliance by month, a weekday by hour. */
struct FigureRow
{
    QString id;
    QString name; /**< plain text */
    FigureColor color;
    QList<double> values; /**< kept unit; not a number: nobody knows */
    std::optional<Unit> unit = {}; /**< none: that of the figure */
    QStringList notes = {}; /**< what is said of single values; empty, or one a slot */

    bool operator==(const FigureRow &) const = default;
};

/** A value that is drawn across all slots. */
struct FigureMark
{
    QString name;
    double value = 0; /**< kept unit */

    bool operator==(const FigureMark &) const = default;
};

/** A picture of values in named slots, not along time as a chart is: as it is painted, read out and written down. */
struct Figure
{
    Q_GADGET
    QML_VALUE_TYPE(figure)

public:
    enum class Form {
        Bars, /**< a line a slot, the first row its bar, the second behind it */
        Columns, /**< a column a slot, rows stacked */
        Bridge, /**< a way in steps from the first slot, a total, to the last */
        Scale, /**< the first slot and the last are its ends */
        Strip, /**< a line of cells of percent along time, see outlined and now */
        Heat, /**< a cell a value, a line a row */
        Points, /**< a point a slot: its first row across, its second up; see front */
    };

    Form form = Form::Columns;
    QString title;
    QString slotTitle; /**< what a slot is: Month, Appliance */
    QStringList slotNames; /**< short, beside the axis */
    QStringList slotTitles = {}; /**< in full; empty: the short ones */
    QList<FigureColor> slotColors = {}; /**< of bars that have one each; empty: that of the row */
    QList<FigureRow> rows;
    Unit unit;
    QList<FigureMark> marks = {};
    QList<std::pair<double, double>> outlined = {}; /**< from where to where in slots, of a strip */
    QList<int> front = {}; /**< the slots that nothing beats, of points */
    double now = -1; /**< the place in slots of the time that it is, of a strip; below 0: not on it */
    QString note = {}; /**< what has to be known of the numbers */

    int slotCount() const { return int(slotNames.size()); }
    QString slotTitleOf(int slot) const { return slotTitles.isEmpty() ? slotNames.value(slot) : slotTitles.value(slot); }
    double value(int row, int slot) const;
    /** The value with its unit, as all values of its row are told. */
    QString amount(int row, int slot) const;
    const Unit &unitOf(int row) const { return rows[row].unit ? *rows[row].unit : unit; }
    QString noteOf(int row, int slot) const { return rows.value(row).notes.value(slot); }
    FigureColor colorOf(int row, int slot) const;
    /** Whether its colours tell its rows apart. */
    bool hasColoredRows() const { return form == Form::Columns && rows.size() > 1; }
    bool hasValues() const;
    /** From the lowest to the highest value, of stacks their sums, with 0 and the marks between or at the ends. */
    std::pair<double, double> extent(const QStringList &hidden) const;
    /** The one unit in which all values are told, of rows that have none of their own. */
    Scale scale() const;
    bool operator==(const Figure &) const = default;
};
