// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/hometold.h"
#include "services/newest.h"

#include <QObject>

class LastAnswers;
class Scope;

/** What Digiwatt told of the site looked at, for the days looked at, as it is kept on this computer. */
class HomeAnswers : public QObject
{
    Q_OBJECT

public:
    HomeAnswers(LastAnswers &answers, const Scope &scope, QObject *parent = nullptr);

    const HomeTold &told() const { return m_told; }
    /** Once it was read for the first time. */
    bool isRead() const { return m_isRead; }
    bool isBusy() const { return m_question.isOpen(); }
    /** Other answers may be kept now. */
    void read();

Q_SIGNALS:
    void changed();

private:
    void onViewChanged();

    LastAnswers &m_answers;
    const Scope &m_scope;
    QString m_site; // of the newest question, as the days
    ToldDays m_days;
    HomeTold m_told;
    bool m_isRead = false;
    Newest m_question;
};
