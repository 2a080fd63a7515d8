// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/import/importcontroller.h"

#include "services/deliver.h"
#include "services/store/repairbook.h"
#include "ui/import/importanswers.h"
#include "ui/import/importwords.h"
#include "ui/repairs/repairwords.h"
#include "ui/scope/scope.h"
#include "ui/scope/sitecontroller.h"
#include "ui/words/format.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
const QStringList sharedFields{u"zone"_s, u"unit"_s};

QString wordsOf(const ImportJob &job)
{
    switch (job.state()) {
    case ImportJob::State::Waiting:
        return ImportController::tr("Waiting");
    case ImportJob::State::Reading:
        return ImportController::tr("Reading %1").arg(Format::percent(job.percent()));
    case ImportJob::State::Asking:
        return job.openQuestions().isEmpty() ? ImportController::tr("To be looked at")
                                             : ImportController::tr("%n question(s)", nullptr, int(job.openQuestions().size()));
    case ImportJob::State::Storing:
        return ImportController::tr("Storing");
    case ImportJob::State::Done:
        return ImportWords::imported(job.series(), job.summary());
    case ImportJob::State::Failed:
        return Format::error(*job.error());
    case ImportJob::State::Stopped:
        return ImportController::tr("Left out");
    }
    Q_UNREACHABLE();
}

ImportRow rowOf(const ImportJob &job, const QString &id)
{
    using State = ImportJob::State;
    const State state = job.state();
    return {.rowId = id,
            .name = job.name(),
            .words = wordsOf(job),
            .share = state == State::Storing || state == State::Done ? 1
                : state == State::Reading                            ? job.percent() / 100.0
                                                                     : 0,
            .busy = state == State::Reading || state == State::Storing,
            .asks = state == State::Asking,
            .failed = state == State::Failed,
            .done = state == State::Done,
            .over = job.isOver()};
}
}

ImportController::ImportController(SeriesWriter &writer, RepairBook &book, SiteController &sites, Scope &scope, QObject *parent)
    : QObject(parent)
    , m_writer(writer)
    , m_book(book)
    , m_sites(sites)
    , m_scope(scope)
    , m_review(sites)
{
}

ImportController::~ImportController() = default;

bool ImportController::isWorking() const
{
    return std::ranges::any_of(m_jobs, [](const auto &job) { return !job->isOver() && job->state() != ImportJob::State::Asking; });
}

double ImportController::share() const
{
    double sum = 0;
    for (const ImportRow &row : m_files.rows())
        sum += row.over ? 1 : row.share;
    return m_jobs.empty() ? 0 : sum / double(m_jobs.size());
}

bool ImportController::severalAsk() const
{
    return std::ranges::count_if(m_jobs, [](const auto &job) { return !job->isOver(); }) > 1;
}

void ImportController::setForAll(bool forAll)
{
    m_forAll = forAll;
    Q_EMIT changed();
}

QString ImportController::note() const
{
    const auto asking = std::ranges::count_if(m_jobs, [](const auto &job) { return job->state() == ImportJob::State::Asking; });
    const auto open = std::ranges::count_if(m_jobs, [](const auto &job) { return !job->isOver(); });
    if (asking > 0)
        return tr("%n file(s) wait for an answer", nullptr, int(asking));
    if (open > 0)
        return tr("Importing %n file(s)", nullptr, int(open));
    return m_result;
}

ImportChoices ImportController::choicesForNew() const
{
    const auto &sites = m_sites.list()->sites();
    QString site = m_answers.value(u"site"_s, m_scope.siteName());
    if (site.isEmpty())
        site = sites.size() == 1 ? sites.first().name : tr("Home");
    return {.site = site, .siteZone = m_sites.zoneOf(site)};
}

void ImportController::add(const QList<QUrl> &files)
{
    if (std::ranges::all_of(m_jobs, [](const auto &job) { return job->isOver(); })) {
        m_review.show(nullptr);
        m_jobs.clear();
        m_files.setRows({});
        m_answers.clear();
        m_selected = -1;
        m_result.clear();
        m_difference.clear();
        m_shownSite.clear();
    }
    m_sites.findZones();
    const std::size_t before = m_jobs.size();
    for (const QUrl &file : files) {
        const QString path = file.isLocalFile() ? file.toLocalFile() : file.toString();
        auto job = std::make_unique<ImportJob>(path, choicesForNew(), m_writer, m_pools);
        connect(job.get(), &ImportJob::changed, this, [this, job = job.get()] { onChanged(*job); });
        m_jobs.push_back(std::move(job));
    }
    for (std::size_t i = before; i < m_jobs.size(); ++i)
        m_jobs[i]->begin();
    update();
}

void ImportController::select(int row)
{
    const bool asks = row >= 0 && row < int(m_jobs.size()) && m_jobs[row]->state() == ImportJob::State::Asking;
    m_selected = asks ? row : -1;
    m_review.show(asks ? m_jobs[row].get() : nullptr);
    Q_EMIT changed();
}

void ImportController::import()
{
    if (m_selected < 0 || !m_jobs[m_selected]->canImport())
        return;
    ImportJob &job = *m_jobs[m_selected];
    if (m_forAll) {
        m_answers.insert(u"site"_s, job.choices().site);
        for (const QString &field : sharedFields) {
            if (const QString answer = ImportAnswers::of(job.choices(), field); !answer.isEmpty())
                m_answers.insert(field, answer);
        }
    }
    job.import();
    for (const auto &other : m_jobs) {
        if (m_forAll && other->state() == ImportJob::State::Asking)
            passOn(*other);
    }
}

bool ImportController::passOn(ImportJob &job)
{
    if (job.error())
        return false; // the answer that it was given was not taken
    for (auto answer = m_answers.cbegin(); answer != m_answers.cend(); ++answer) {
        if (job.offer(answer.key(), answer.value()))
            return true;
    }
    return false;
}

void ImportController::stop(int row)
{
    if (row >= 0 && row < int(m_jobs.size()))
        m_jobs[row]->stop();
}

void ImportController::stopAll()
{
    for (const auto &job : m_jobs)
        job->stop();
}

void ImportController::show()
{
    const QString site = std::exchange(m_shownSite, {});
    if (!site.isEmpty())
        m_scope.showSite(site);
    m_scope.goToLast();
    closeNote();
}

void ImportController::closeNote()
{
    m_result.clear();
    m_shownSite.clear();
    Q_EMIT changed();
}

void ImportController::onChanged(ImportJob &job)
{
    if (job.state() == ImportJob::State::Asking && passOn(job))
        return;
    if (job.isOver())
        onOver(job);
    update();
}

void ImportController::onOver(const ImportJob &job)
{
    if (job.state() == ImportJob::State::Done)
        m_shownSite = job.summary().site;
    qint64 readings = 0;
    bool isNew = false;
    QString site;
    for (const auto &one : m_jobs) {
        if (one->state() != ImportJob::State::Done)
            continue;
        for (const SeriesInfo &series : one->series())
            readings += series.readings;
        isNew = isNew || one->summary().added + one->summary().changed > 0;
        site = one->choices().site;
    }
    m_result = site.isEmpty() ? QString() : ImportWords::note(readings, isNew, site);
    if (isNew && std::ranges::all_of(m_jobs, [](const auto &one) { return one->isOver(); }))
        readDifference();
}

void ImportController::readDifference()
{
    QStringList files;
    for (const auto &job : m_jobs) {
        if (job->state() == ImportJob::State::Done)
            files.append(job->name());
    }
    deliver(m_book.overlaps(), this, [this, files](const Result<QList<Overlap>> &overlaps) {
        m_difference = overlaps ? RepairWords::importAnswer(*overlaps, files) : QString();
        Q_EMIT changed();
    });
}

void ImportController::update()
{
    QList<ImportRow> rows;
    for (std::size_t i = 0; i < m_jobs.size(); ++i)
        rows.append(rowOf(*m_jobs[i], QString::number(i)));
    const auto before = std::ranges::count_if(m_files.rows(), [](const ImportRow &row) { return row.asks || row.failed; });
    const auto now = std::ranges::count_if(rows, [](const ImportRow &row) { return row.asks || row.failed; });
    m_files.setRows(rows);
    if (m_selected < 0 || !rows[m_selected].asks)
        selectNextAsking();
    else
        m_review.refresh();
    Q_EMIT changed();
    if (now > before)
        Q_EMIT attentionWanted();
    const bool allOver = std::ranges::all_of(rows, &ImportRow::over);
    if (allOver && std::ranges::none_of(rows, &ImportRow::failed))
        Q_EMIT settled();
}

void ImportController::selectNextAsking()
{
    const auto &rows = m_files.rows();
    const auto next = std::ranges::find_if(rows, &ImportRow::asks);
    select(next == rows.end() ? -1 : int(next - rows.begin()));
}
