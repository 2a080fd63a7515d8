// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/import/importjob.h"

#include "services/deliver.h"
#include "services/store/serieswriter.h"
#include "ui/import/importanswers.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

ImportPools::ImportPools()
{
    reading.setMaxThreadCount(1);
    looking.setMaxThreadCount(1);
}

ImportPools::~ImportPools() = default;

ImportJob::ImportJob(const QString &path, const ImportChoices &choices, SeriesWriter &writer, ImportPools &pools)
    : m_path(path)
    , m_writer(writer)
    , m_pools(pools)
    , m_choices(choices)
    , m_accepted(choices)
{
    connect(&m_reading, &QFutureWatcherBase::progressRangeChanged, this, [this] { setState(State::Reading); });
    connect(&m_reading, &QFutureWatcherBase::progressValueChanged, this, &ImportJob::changed);
    connect(&m_reading, &QFutureWatcherBase::finished, this, &ImportJob::onRead);
    connect(&m_looking, &QFutureWatcherBase::finished, this, &ImportJob::onLooked);
}

ImportJob::~ImportJob()
{
    m_reading.cancel();
    m_looking.cancel();
    m_storing.cancel();
}

QString ImportJob::name() const
{
    return QFileInfo(m_path).fileName();
}

QList<CsvQuestion> ImportJob::openQuestions() const
{
    QList<CsvQuestion> questions = m_guess ? m_guess->questions : QList<CsvQuestion>();
    const bool zoneIsKnown = !m_choices.siteZone.isEmpty();
    if (m_question && ImportAnswers::of(m_choices, m_question->field).isEmpty() && !(zoneIsKnown && m_question->field == "zone"_L1))
        questions.append(*m_question);
    return questions;
}

void ImportJob::begin()
{
    read(ImportReader::Goal::ReadWhenSure);
}

void ImportJob::import()
{
    if (canImport())
        read(ImportReader::Goal::Read);
}

void ImportJob::answer(const QString &field, const QString &text)
{
    if (m_state != State::Asking)
        return;
    const auto next = ImportAnswers::with(m_choices, field, text);
    if (!next)
        return fail(next.error());
    m_choices = *next;
    look();
}

void ImportJob::chooseSite(const QString &name, const QByteArray &zone)
{
    if (m_state != State::Asking)
        return;
    m_choices.site = name;
    m_choices.siteZone = zone;
    look();
}

bool ImportJob::offer(const QString &field, const QString &text)
{
    const QList<CsvQuestion> questions = openQuestions();
    const auto asked = std::ranges::find(questions, field, &CsvQuestion::field);
    if (m_state != State::Asking || asked == questions.end() || !(asked->candidates.isEmpty() || asked->candidates.contains(text)))
        return false;
    const auto next = ImportAnswers::with(m_choices, field, text);
    if (!next)
        return false;
    m_choices = *next;
    m_accepted = m_choices;
    begin();
    return true;
}

void ImportJob::stop()
{
    if (isOver())
        return;
    m_reading.cancel();
    m_looking.cancel();
    m_storing.cancel();
    m_isLooking = false;
    setState(State::Stopped);
}

void ImportJob::read(ImportReader::Goal goal)
{
    m_error.reset();
    setState(State::Waiting);
    m_reading.setFuture(ImportReader::read(m_pools.reading, m_path, m_choices, goal));
}

void ImportJob::look()
{
    m_error.reset();
    if (m_guess) {
        m_isLooking = true;
        m_looking.setFuture(ImportReader::read(m_pools.looking, m_path, m_choices, ImportReader::Goal::Guess));
    }
    Q_EMIT changed();
}

void ImportJob::onLooked()
{
    if (m_state != State::Asking || m_looking.future().resultCount() == 0)
        return;
    m_isLooking = false;
    const ImportReading looked = m_looking.result();
    if (looked.error) {
        m_choices = m_accepted;
        return fail(*looked.error);
    }
    m_guess = looked.guess;
    m_accepted = m_choices;
    Q_EMIT changed();
}

void ImportJob::onRead()
{
    if (m_state == State::Stopped || m_reading.future().resultCount() == 0)
        return;
    const ImportReading read = m_reading.result();
    if (read.guess)
        m_guess = read.guess;
    m_series = read.series;
    if (read.file)
        return store(*read.file);
    if (read.error)
        return ask(*read.error);
    setState(State::Asking);
}

void ImportJob::ask(const Error &error)
{
    const bool isRefusal = error.kind == Error::Kind::UnknownZone || error.kind == Error::Kind::BadArgument;
    if (error.kind == Error::Kind::Question) {
        m_question = CsvQuestion{error.place.field, error.place.found, error.candidates};
        setState(State::Asking);
    } else if (isRefusal && m_question) {
        m_choices = *ImportAnswers::with(m_choices, m_question->field, {});
        m_state = State::Asking;
        fail(error);
    } else {
        m_state = State::Failed;
        fail(error);
    }
}

void ImportJob::store(const ImportedFile &file)
{
    setState(State::Storing);
    m_storing = m_writer.put(file);
    deliver(m_storing, this, [this](const Result<ImportedSummary> &stored) {
        if (m_state != State::Storing)
            return;
        if (!stored) {
            m_state = State::Failed;
            return fail(stored.error());
        }
        m_summary = *stored;
        setState(State::Done);
    });
}

void ImportJob::setState(State state)
{
    if (m_state == State::Stopped)
        return;
    m_state = state;
    Q_EMIT changed();
}

void ImportJob::fail(const Error &error)
{
    m_error = error;
    if (m_error->place.file == m_path)
        m_error->place.file = name();
    Q_EMIT changed();
}
