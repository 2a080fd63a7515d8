// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/seriesinfo.h"
#include "ui/history/historyfile.h"

#include <QObject>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

class Scope;
class SeriesReader;

/** Takes the History page out of the window: into files, and onto the clipboard. */
class HistoryExport : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the history controller")
    Q_PROPERTY(bool possible READ isPossible NOTIFY chartChanged)
    Q_PROPERTY(QSize pictureSize READ pictureSize CONSTANT)
    Q_PROPERTY(QString result READ result NOTIFY resultChanged)
    Q_PROPERTY(bool failed READ hasFailed NOTIFY resultChanged)

public:
    HistoryExport(SeriesReader &reader, const Scope &scope, QObject *parent = nullptr);

    /** What is shown, and of which series it was made. */
    void setChart(const ChartPair &chart, const QList<SeriesInfo> &series);

    /** There is something to export. */
    bool isPossible() const { return m_chart.shown && m_chart.shown->hasValues(); }
    /** Pixels of a picture at its own scale. */
    QSize pictureSize() const { return ChartSheet().size; }
    /** What came of the last export, in words; empty when there was none, or it was read. */
    QString result() const { return m_result; }
    bool hasFailed() const { return m_failed; }

    /** A file in the user's own folder. @p ending: svg, pdf, png, csv or json. */
    Q_INVOKABLE QUrl suggestedFile(const QString &ending) const;
    /** Writes what is shown, in the format of the file's ending; @p scale is for PNG. Asks first when the file exists. */
    Q_INVOKABLE void save(const QUrl &file, int scale);
    /** Writes every reading of the shown series in the shown time. */
    Q_INVOKABLE void saveReadings(const QUrl &file);
    /** Repeats the last one, over the file that was in its way. */
    Q_INVOKABLE void replace();
    Q_INVOKABLE void copyPicture();
    Q_INVOKABLE void copyTable();
    Q_INVOKABLE void forgetResult() { tell({}); }

Q_SIGNALS:
    void chartChanged();
    void resultChanged();
    /** A file of this name is there already. */
    void replaceAsked(const QString &name);

private:
    HistoryFile file() const;
    /** What to do once the file may be written. */
    using Job = std::function<void(HistoryFile::Existing)>;
    void begin(const QString &path, const Job &job);
    void writeReadings(const QString &path, HistoryFile::Format format, HistoryFile::Existing existing);
    void finish(const QString &path, const Outcome &outcome);
    void tell(const QString &result, bool failed = false);

    SeriesReader &m_reader;
    const Scope &m_scope;
    ChartPair m_chart;
    QList<SeriesInfo> m_series;
    Job m_job;
    QString m_result;
    bool m_failed = false;
};
