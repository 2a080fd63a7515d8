// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/export/exportfile.h"
#include "ui/export/exportformat.h"

#include <QFuture>
#include <QImage>
#include <QObject>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

/** Takes a chart out of the window: into files, and onto the clipboard. */
class ExportDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the controller of a chart")
    Q_PROPERTY(bool possible READ isPossible NOTIFY chartChanged)
    Q_PROPERTY(bool readings READ hasReadings CONSTANT)
    Q_PROPERTY(QSize pictureSize READ pictureSize CONSTANT)
    Q_PROPERTY(QString result READ result NOTIFY resultChanged)
    Q_PROPERTY(bool failed READ hasFailed NOTIFY resultChanged)

public:
    using Existing = ExportFile::Existing;
    using QObject::QObject;

    /** What it is called in the names of files: history, habits. */
    virtual QString name() const = 0;
    /** There is something to export. */
    virtual bool isPossible() const = 0;
    /** The readings behind what is shown can be written, too. */
    virtual bool hasReadings() const { return false; }
    /** Pixels of a picture at its own scale. */
    virtual QSize pictureSize() const = 0;
    /** The name of a file that shows it. */
    virtual QString suggestedName(ExportFormat format) const = 0;
    /** Writes what is shown. @p scale, 1 to 4, is for PNG. Error::NothingThere, FileExists unless it may be replaced, FileNotWritable. */
    virtual Outcome write(const QString &path, ExportFormat format, Existing existing, int scale) const = 0;
    /** What came of the last export, in words; empty when there was none, or it was read. */
    QString result() const { return m_result; }
    bool hasFailed() const { return m_failed; }

    /** A file in the user's own folder. @p ending: svg, pdf, png, csv or json. */
    Q_INVOKABLE QUrl suggestedFile(const QString &ending) const;
    /** Writes what is shown, in the format of the file's ending, or as SVG; @p scale is for PNG. Asks first when the file exists. */
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

protected:
    virtual QFuture<Outcome> writeReadings(const QString &path, Existing existing) const;
    virtual QImage picture(int scale) const = 0;
    /** The numbers as a table with tabs. */
    virtual QByteArray tabbed() const = 0;

private:
    /** What to do once the file may be written. */
    using Job = std::function<void(Existing)>;
    void begin(const QString &path, const Job &job);
    void finish(const QString &path, const Outcome &outcome);
    void tell(const QString &result, bool failed = false);

    Job m_job;
    QString m_result;
    bool m_failed = false;
};
