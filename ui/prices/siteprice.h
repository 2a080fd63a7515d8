// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/tariff.h"
#include "services/newest.h"

#include <QObject>

class Scope;
class TariffBook;

/** What a kWh costs at the site looked at. */
class SitePrice : public QObject
{
    Q_OBJECT

public:
    SitePrice(TariffBook &book, const Scope &scope, QObject *parent = nullptr);

    /** None: the user has told none, or looks at several sites. */
    const std::optional<Tariff> &tariff() const { return m_tariff; }
    /** In words why it could not be read; empty when it could. */
    QString trouble() const { return m_trouble; }
    bool isBusy() const { return m_question.isOpen(); }
    /** Another one may be in force now. */
    void read();

Q_SIGNALS:
    void changed();

private:
    void onViewChanged();

    TariffBook &m_book;
    const Scope &m_scope;
    QString m_site; // of the newest question
    std::optional<Tariff> m_tariff;
    QString m_trouble;
    Newest m_question;
};
