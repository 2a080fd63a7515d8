// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/export/exportdesk.h"
#include "ui/figures/figurefile.h"

class Scope;

/** Takes a figure out of the window. */
class FigureExport : public ExportDesk
{
    Q_OBJECT

public:
    FigureExport(const Scope &scope, const QString &name, QObject *parent = nullptr);

    void setFigure(const Figure &figure, const QStringList &hidden);

    bool isPossible() const override { return m_figure.hasValues(); }
    QSize pictureSize() const override { return FigureFile().size; }

    QString name() const override { return m_name; }
    QString suggestedName(ExportFormat format) const override;
    Outcome write(const QString &path, ExportFormat format, Existing existing, int scale) const override;

protected:
    QImage picture(int scale) const override;
    QByteArray tabbed() const override;

private:
    FigureFile file() const;

    const Scope &m_scope;
    const QString m_name;
    Figure m_figure;
    QStringList m_hidden;
};
