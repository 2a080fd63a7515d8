// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/home/homeanswers.h"

#include "services/digiwatt/digiwattmemory.h"
#include "ui/scope/scope.h"

namespace
{
ToldDays daysOf(const Scope &scope)
{
    const Period &period = scope.view().period;
    return {period.first, period.end.addDays(-1)};
}
}

HomeAnswers::HomeAnswers(LastAnswers &answers, const Scope &scope, QObject *parent)
    : QObject(parent)
    , m_answers(answers)
    , m_scope(scope)
{
    connect(&m_scope, &Scope::viewChanged, this, &HomeAnswers::onViewChanged);
}

void HomeAnswers::onViewChanged()
{
    if (m_site != m_scope.site() || m_days != daysOf(m_scope))
        read();
}

void HomeAnswers::read()
{
    m_site = m_scope.site();
    m_days = daysOf(m_scope);
    const auto choose
        = [days = m_days, today = m_scope.today()](const QList<AnsweredQuestion> &all) { return DigiwattMemory::wanted(all, days, today); };
    const auto told = m_answers.ofSite(QStringLiteral("digiwatt"), m_site, choose)
                          .then(QtFuture::Launch::Async, [](const Result<QList<FoundAnswer>> &found) {
                              return found ? DigiwattMemory::read(*found) : HomeTold{.faults = {found.error()}};
                          });
    m_question.ask(told, this, [this](const HomeTold &told) {
        m_told = told;
        m_isRead = true;
        Q_EMIT changed();
    });
}
