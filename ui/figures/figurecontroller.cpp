// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/figures/figurecontroller.h"

#include "ui/charts/hiddenids.h"
#include "ui/figures/figureforms.h"
#include "ui/words/format.h"

#include <cmath>

FigureController::FigureController(const Scope &scope, const QString &name, QObject *parent)
    : QObject(parent)
    , m_exporter(scope, name)
{
}

void FigureController::setFigure(const Figure &figure)
{
    if (m_figure == figure)
        return;
    m_figure = figure;
    clear();
    m_table.setFigure(figure);
    setHidden(m_hidden);
    Q_EMIT figureChanged();
}

QString FigureController::summary() const
{
    QStringList words{m_figure.title};
    for (int slot = 0; slot < m_figure.slotCount() && m_figure.rows.size() == 1; ++slot)
        words.append(tr("%1 %2", "slot, amount").arg(m_figure.slotTitleOf(slot), m_figure.amount(0, slot)));
    for (const FigureRow &row : m_figure.rows.size() > 1 ? m_figure.rows : QList<FigureRow>())
        words.append(row.name);
    return words.join(QStringLiteral(", "));
}

void FigureController::setHidden(const QStringList &hidden)
{
    m_hidden = hidden;
    QList<LegendEntry> entries;
    for (const FigureRow &row : hasLegend() ? m_figure.rows : QList<FigureRow>())
        entries.append({row.id, row.name, row.color.light, row.color.dark, m_hidden.contains(row.id)});
    m_legend.setRows(entries);
    m_exporter.setFigure(m_figure, m_hidden);
    fillTip();
    Q_EMIT legendChanged();
}

void FigureController::toggle(const QString &row)
{
    setHidden(HiddenIds::toggled(m_hidden, row));
}

void FigureController::isolate(const QString &row)
{
    QStringList ids;
    for (const FigureRow &one : m_figure.rows)
        ids.append(one.id);
    setHidden(HiddenIds::isolated(m_hidden, ids, row));
}

void FigureController::pointAt(int slot, int row)
{
    const bool isThere = slot >= 0 && slot < m_figure.slotCount() && row >= 0 && row < m_figure.rows.size();
    const QPoint cell = isThere ? QPoint(slot, row) : QPoint(-1, -1);
    if (m_cell == cell)
        return;
    m_cell = cell;
    fillTip();
    Q_EMIT cellChanged();
}

void FigureController::move(int bySlots, int byRows)
{
    if (!isPointing())
        return pointAt(bySlots < 0 ? m_figure.slotCount() - 1 : 0, 0);
    pointAt(std::clamp(m_cell.x() + bySlots, 0, m_figure.slotCount() - 1),
            std::clamp(m_cell.y() + byRows, 0, int(m_figure.rows.size()) - 1));
}

QString FigureController::tipTitle() const
{
    return isPointing() ? m_figure.slotTitleOf(m_cell.x()) : QString();
}

QString FigureController::spoken() const
{
    QStringList words{tipTitle()};
    for (const TipRow &row : m_tip.rows())
        words.append(row.note.isEmpty() ? tr("%1 %2", "name, amount").arg(row.name, row.value)
                                        : tr("%1 %2, %3", "name, amount, note").arg(row.name, row.value, row.note));
    return words.join(QStringLiteral(", "));
}

TipRow FigureController::tipRowOf(int row) const
{
    const int slot = m_cell.x();
    const FigureColor color = m_figure.colorOf(row, slot);
    return {.rowId = m_figure.rows[row].id,
            .name = m_figure.rows[row].name,
            .value = m_figure.amount(row, slot),
            .note = m_figure.noteOf(row, slot),
            .light = color.light,
            .dark = color.dark};
}

void FigureController::fillTip()
{
    QList<TipRow> rows;
    if (isPointing() && !FigureForms::painterOf(m_figure.form).tellsSlots()) {
        rows.append(tipRowOf(m_cell.y()));
    } else if (isPointing()) {
        double sum = 0;
        for (int row = 0; row < m_figure.rows.size(); ++row) {
            if (m_hidden.contains(m_figure.rows[row].id))
                continue;
            rows.append(tipRowOf(row));
            const double value = m_figure.value(row, m_cell.x());
            sum += std::isnan(value) ? 0 : value;
        }
        if (m_figure.form == Figure::Form::Columns && rows.size() > 1)
            rows.append({.rowId = QStringLiteral("total"),
                         .name = tr("Together"),
                         .value = Format::amount(sum, m_figure.unit, m_figure.scale()),
                         .total = true});
    }
    m_tip.setRows(rows);
}
