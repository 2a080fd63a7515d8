// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/import/importreader.h"

#include <QFutureWatcher>
#include <QObject>

class SeriesWriter;

/** The threads on which files are read, one after the other, and looked at meanwhile. */
struct ImportPools
{
    ImportPools();
    ~ImportPools(); /**< does what was begun first */

    QThreadPool reading;
    QThreadPool looking;
};

/** One file on its way into the store: read, asked about where it leaves something open, stored. */
class ImportJob : public QObject
{
    Q_OBJECT

public:
    enum class State { Waiting, Reading, Asking, Storing, Done, Failed, Stopped };

    ImportJob(const QString &path, const ImportChoices &choices, SeriesWriter &writer, ImportPools &pools);
    ~ImportJob() override;

    State state() const { return m_state; }
    bool isOver() const { return m_state >= State::Done; }
    /** The file without its folder. */
    QString name() const;
    int percent() const { return m_reading.progressValue(); }
    const ImportChoices &choices() const { return m_choices; }
    /** What was found out about a CSV file. */
    const std::optional<CsvGuess> &guess() const { return m_guess; }
    /** What a file of another format asked last; it may be answered meanwhile. */
    const std::optional<CsvQuestion> &question() const { return m_question; }
    /** What has to be answered before the file can be imported. */
    QList<CsvQuestion> openQuestions() const;
    bool canImport() const { return m_state == State::Asking && !m_isLooking && openQuestions().isEmpty(); }
    /** An answer was given and its consequences are not known yet. */
    bool isLooking() const { return m_isLooking; }
    /** Why the file failed, or why the last answer was not taken. */
    const std::optional<Error> &error() const { return m_error; }
    /** What was read. */
    const QList<SeriesInfo> &series() const { return m_series; }
    const ImportedSummary &summary() const { return m_summary; }

    /** Reads the file, unless something has to be asked first. */
    void begin();
    /** Takes an answer, see ImportAnswers. */
    void answer(const QString &field, const QString &text);
    /** Chooses the site by its name; @p zone is empty when it is new. */
    void chooseSite(const QString &name, const QByteArray &zone);
    /** Takes an answer that was given for another file, where it fits what this one asks; returns whether it does. */
    bool offer(const QString &field, const QString &text);
    /** Reads the file as it was looked at. */
    void import();
    void stop();

Q_SIGNALS:
    void changed();

private:
    void read(ImportReader::Goal goal);
    void look();
    void onRead();
    void onLooked();
    void ask(const Error &error);
    void store(const ImportedFile &file);
    void setState(State state);
    void fail(const Error &error);

    const QString m_path;
    SeriesWriter &m_writer;
    ImportPools &m_pools;
    State m_state = State::Waiting;
    bool m_isLooking = false;
    ImportChoices m_choices;
    ImportChoices m_accepted; // choices that the guess goes with
    std::optional<CsvGuess> m_guess;
    std::optional<CsvQuestion> m_question;
    std::optional<Error> m_error;
    QList<SeriesInfo> m_series;
    ImportedSummary m_summary;
    QFutureWatcher<ImportReading> m_reading;
    QFutureWatcher<ImportReading> m_looking;
    QFuture<Result<ImportedSummary>> m_storing;
};
