// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/gadgetlist.h"
#include "models/values/site.h"
#include "services/newest.h"
#include "ui/pages/pagecontroller.h"
#include "ui/prices/pricedraft.h"

class Scope;
class TariffBook;

/** What a kWh costs at each site, as the settings show it: typed, and kept as a new version when the user says so. */
class PriceController : public PageController
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the session")
    Q_PROPERTY(QStringList siteNames READ siteNames NOTIFY sitesChanged)
    Q_PROPERTY(int site READ site NOTIFY changed)
    Q_PROPERTY(QStringList kinds READ kinds NOTIFY wordsChanged)
    Q_PROPERTY(int kind READ kind NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString usualName READ usualName NOTIFY changed)
    Q_PROPERTY(QStringList currencies READ currencies CONSTANT)
    Q_PROPERTY(QString currency READ currency NOTIFY changed)
    Q_PROPERTY(bool hasHolidays READ hasHolidays NOTIFY changed)
    Q_PROPERTY(bool fourthOfOctober READ isFourthOfOctoberHoliday NOTIFY changed)
    Q_PROPERTY(GadgetListModel *rates READ rates CONSTANT)
    Q_PROPERTY(bool ready READ isReady NOTIFY changed)
    Q_PROPERTY(bool edited READ isEdited NOTIFY changed)
    Q_PROPERTY(QString message READ message NOTIFY changed)
    Q_PROPERTY(bool failed READ hasFailed NOTIFY changed)

public:
    PriceController(TariffBook &book, const Scope &scope, QObject *parent = nullptr);

    QStringList siteNames() const;
    int site() const;
    /** No price, and the calendars of tariffs. */
    QStringList kinds() const;
    int kind() const { return m_draft.calendar ? int(*m_draft.calendar) + 1 : 0; }
    QString name() const { return m_draft.name; }
    /** What it is called without a name of its own. */
    QString usualName() const;
    /** The codes of all currencies, sorted. */
    QStringList currencies() const;
    QString currency() const { return QString::fromLatin1(m_draft.currency); }
    /** Its hours depend on which days are holidays. */
    bool hasHolidays() const { return m_draft.calendar.value_or(Tariff::Calendar::Flat) != Tariff::Calendar::Flat; }
    bool isFourthOfOctoberHoliday() const { return m_draft.isFourthOfOctoberHoliday; }
    GadgetListModel *rates() { return &m_rates; }
    /** What is in force is known, and nothing is being kept. */
    bool isReady() const { return m_isRead && !m_isKeeping; }
    /** Something was changed and is not kept yet. */
    bool isEdited() const { return m_edited.contains(m_site); }
    /** What became of keeping it, or why it could not be read. */
    QString message() const { return m_message; }
    bool hasFailed() const { return m_hasFailed; }

    void setSites(const QList<Site> &sites) override;
    void retranslate() override;

    Q_INVOKABLE void chooseSite(int index);
    Q_INVOKABLE void chooseKind(int kind);
    Q_INVOKABLE void writeName(const QString &name);
    Q_INVOKABLE void chooseCurrency(const QString &currency);
    Q_INVOKABLE void chooseFourthOfOctober(bool isHoliday);
    Q_INVOKABLE void writeBuy(const QString &label, const QString &text);
    Q_INVOKABLE void writeSell(const QString &label, const QString &text);
    /** Keeps what is typed, and puts it in force. */
    Q_INVOKABLE void keep();
    /** Goes back to what is in force. */
    Q_INVOKABLE void discard();

Q_SIGNALS:
    void changed();
    void sitesChanged();
    void wordsChanged();
    /** Another tariff is in force for a site. */
    void kept();

private:
    void onScopeChanged();
    void look(const QString &site);
    void read();
    void onKept(const QString &site, const Outcome &outcome);
    /** Remembers the draft as changed. */
    void edit();
    void update();
    void tell(const QString &message, bool hasFailed);

    TariffBook &m_book;
    const Scope &m_scope;
    QList<Site> m_sites;
    QString m_site; // by its slug
    QString m_scopeSite; // that the window looked at last
    PriceDraft m_draft;
    QHash<QString, PriceDraft> m_edited; // by site
    GadgetList<PriceRow, &PriceRow::rowId> m_rates;
    PriceDraft::Missing m_missing = PriceDraft::Missing::Fine;
    bool m_isRead = false;
    bool m_isKeeping = false;
    QString m_message;
    bool m_hasFailed = false;
    Newest m_question;
};
