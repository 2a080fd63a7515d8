// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/appearance.h"

#include <QDir>
#include <QObject>
#include <QSize>

#include <functional>

class QQuickWindow;

/** Draws every page of a window into PNG files: light and dark, large and small. One picture at a time, so that each page
 *  has read its data when it is drawn. */
class PagePictures : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(const QStringList &files)>;

    /** A page is drawn once @p isReady. */
    PagePictures(QQuickWindow &window, Appearance &appearance, const QString &folder, const std::function<bool()> &isReady);

    /** Calls @p done with the files that could be written. */
    void begin(Done done);

private:
    struct Picture
    {
        QString page;
        Appearance::Scheme scheme;
        QSize size;
    };

    void prepare();
    void draw();
    QString fileName(const Picture &picture) const;

    QQuickWindow &m_window;
    Appearance &m_appearance;
    const QDir m_folder;
    const std::function<bool()> m_isReady;
    QList<Picture> m_waiting;
    QStringList m_files;
    Done m_done;
};
