// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/import/importreview.h"

#include "ui/import/importdecisions.h"
#include "ui/import/importjob.h"
#include "ui/scope/sitecontroller.h"
#include "ui/words/format.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
/** A number in plain digits, however the user's country writes it. */
QString plain(QString number)
{
    bool isLocal = false;
    QLocale().toDouble(number, &isLocal);
    if (!isLocal)
        return number;
    return number.remove(QLocale().groupSeparator()).replace(QLocale().decimalPoint(), u"."_s);
}
}

ImportReview::ImportReview(SiteController &sites, QObject *parent)
    : QObject(parent)
    , m_sites(sites)
{
    connect(&m_sites, &SiteController::zonesChanged, this, &ImportReview::refresh);
}

void ImportReview::show(ImportJob *job)
{
    if (std::exchange(m_job, job) != job)
        m_decisions.setRows({});
    refresh();
}

void ImportReview::refresh()
{
    // A refused answer is taken out of its control by making the control anew.
    if (m_job != nullptr && m_job->error())
        m_decisions.setRows({});
    m_decisions.setRows(currentDecisions());
    const bool isTable = m_job != nullptr && m_job->guess();
    m_columns = isTable ? ImportDecisions::columnsOf(*m_job->guess()) : QStringList();
    m_preview.setRows(isTable ? ImportDecisions::preview(*m_job->guess()) : QList<ImportPreviewRow>());
    Q_EMIT changed();
}

QString ImportReview::name() const
{
    return m_job == nullptr ? QString() : m_job->name();
}

QString ImportReview::message() const
{
    return m_job != nullptr && m_job->error() ? Format::error(*m_job->error()) : QString();
}

QString ImportReview::lead() const
{
    if (m_job == nullptr)
        return {};
    const auto open = m_job->openQuestions().size();
    return open > 0 ? tr("%Ln thing(s) cannot be known from this file.", nullptr, int(open)) : tr("This is how the file will be read.");
}

bool ImportReview::canImport() const
{
    return m_job != nullptr && m_job->canImport();
}

bool ImportReview::isLooking() const
{
    return m_job != nullptr && m_job->isLooking();
}

QString ImportReview::site() const
{
    return m_job == nullptr ? QString() : m_job->choices().site;
}

QStringList ImportReview::siteNames() const
{
    QStringList names;
    for (const Site &site : m_sites.list()->sites())
        names.append(site.name);
    if (m_job != nullptr && !names.contains(site()))
        names.append(site());
    return names;
}

void ImportReview::choose(const QString &field, int option)
{
    const auto &rows = m_decisions.rows();
    const auto decision = std::ranges::find(rows, field, &ImportDecision::field);
    if (m_job != nullptr && decision != rows.end() && option != decision->current)
        m_job->answer(field, decision->values.value(option));
}

void ImportReview::write(const QString &field, const QString &text)
{
    const auto &rows = m_decisions.rows();
    const auto decision = std::ranges::find(rows, field, &ImportDecision::field);
    const QString answer = field == "year-total"_L1 ? plain(text.trimmed()) : text.trimmed();
    if (m_job != nullptr && decision != rows.end() && answer != decision->words)
        m_job->answer(field, answer);
}

void ImportReview::chooseSite(const QString &name)
{
    if (m_job != nullptr && !name.trimmed().isEmpty() && name.trimmed() != site())
        m_job->chooseSite(name.simplified(), m_sites.zoneOf(name.simplified()));
}

QList<ImportDecision> ImportReview::currentDecisions() const
{
    QList<ImportDecision> decisions;
    if (m_job == nullptr)
        return decisions;
    if (m_job->guess())
        decisions = ImportDecisions::of(*m_job->guess(), m_sites.zones());
    if (m_job->question())
        decisions.append(ImportDecisions::of(*m_job->question(), m_job->choices(), m_sites.zones()));
    return decisions;
}
