// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/prices/pricecontroller.h"

#include "services/deliver.h"
#include "services/store/tariffbook.h"
#include "ui/prices/pricewords.h"
#include "ui/scope/scope.h"
#include "ui/words/format.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace
{
QStringList allCurrencies()
{
    QStringList codes;
    for (const QLocale &locale : QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory))
        codes.append(locale.currencySymbol(QLocale::CurrencyIsoCode));
    codes.removeAll(QString());
    codes.sort();
    codes.removeDuplicates();
    return codes;
}
}

PriceController::PriceController(TariffBook &book, const Scope &scope, QObject *parent)
    : PageController(parent)
    , m_book(book)
    , m_scope(scope)
{
    connect(&m_scope, &Scope::viewChanged, this, &PriceController::onScopeChanged);
}

QStringList PriceController::siteNames() const
{
    QStringList names;
    for (const Site &site : m_sites)
        names.append(site.name);
    return names;
}

int PriceController::site() const
{
    const auto site = std::ranges::find(m_sites, m_site, &Site::slug);
    return site == m_sites.end() ? -1 : int(site - m_sites.begin());
}

QStringList PriceController::kinds() const
{
    return {tr("None"),
            PriceWords::calendar(Tariff::Calendar::Flat),
            PriceWords::calendar(Tariff::Calendar::F123),
            PriceWords::calendar(Tariff::Calendar::F23)};
}

QString PriceController::usualName() const
{
    return m_draft.calendar ? PriceWords::calendar(*m_draft.calendar) : QString();
}

QStringList PriceController::currencies() const
{
    static const QStringList all = allCurrencies();
    return all;
}

void PriceController::setSites(const QList<Site> &sites)
{
    m_sites = sites;
    Q_EMIT sitesChanged();
    if (site() < 0)
        look(m_scope.site().isEmpty() && !sites.isEmpty() ? sites.first().slug : m_scope.site());
    else if (!isEdited() && isReady())
        read();
    Q_EMIT changed();
}

void PriceController::retranslate()
{
    Q_EMIT wordsChanged();
    update();
}

void PriceController::onScopeChanged()
{
    if (std::exchange(m_scopeSite, m_scope.site()) != m_scope.site() && !m_scope.site().isEmpty() && m_scope.site() != m_site)
        look(m_scope.site());
}

void PriceController::chooseSite(int index)
{
    look(m_sites.value(index).slug);
}

void PriceController::look(const QString &site)
{
    m_site = site;
    m_message.clear();
    m_hasFailed = false;
    m_missing = PriceDraft::Missing::Fine;
    m_isRead = isEdited();
    if (m_isRead)
        m_draft = m_edited.value(site);
    else
        read();
    update();
}

void PriceController::read()
{
    m_question.ask(m_book.ofSite(m_site), this, [this](const Result<std::optional<Tariff>> &tariff) {
        if (isEdited() || m_isKeeping)
            return;
        m_isRead = true;
        m_draft = PriceDraft::of(tariff ? *tariff : std::nullopt);
        if (!tariff)
            return tell(Format::error(tariff.error()), true);
        update();
    });
}

void PriceController::chooseKind(int kind)
{
    m_draft.calendar = kind > 0 ? std::optional(Tariff::Calendar(kind - 1)) : std::nullopt;
    m_missing = PriceDraft::Missing::Fine;
    edit();
}

void PriceController::writeName(const QString &name)
{
    m_draft.name = name;
    edit();
}

void PriceController::chooseCurrency(const QString &currency)
{
    m_draft.currency = currency.toLatin1();
    edit();
}

void PriceController::chooseFourthOfOctober(bool isHoliday)
{
    m_draft.isFourthOfOctoberHoliday = isHoliday;
    edit();
}

void PriceController::writeBuy(const QString &label, const QString &text)
{
    m_draft.typed[label].buy = text;
    edit();
}

void PriceController::writeSell(const QString &label, const QString &text)
{
    m_draft.typed[label].sell = text;
    edit();
}

void PriceController::keep()
{
    if (!isReady() || !isEdited())
        return;
    const std::optional<Tariff> tariff = m_draft.tariff();
    m_missing = PriceDraft::Missing::Fault;
    if (m_draft.calendar && !tariff)
        return tell(tr("Nothing is kept yet: please mend what is marked."), true);
    m_isKeeping = true;
    tell({}, false);
    deliver(tariff ? m_book.use(m_site, *tariff) : m_book.useNone(m_site), this, [this, site = m_site](const Outcome &outcome) {
        onKept(site, outcome);
    });
}

void PriceController::onKept(const QString &site, const Outcome &outcome)
{
    m_isKeeping = false;
    if (!outcome)
        return tell(tr("Nothing is kept. %1").arg(Format::error(outcome.error())), true);
    m_edited.remove(site);
    if (m_site == site)
        tell(m_draft.calendar ? tr("Kept. Costs are told by it now.") : tr("Kept. No costs are told now."), false);
    Q_EMIT kept();
}

void PriceController::discard()
{
    m_edited.remove(m_site);
    look(m_site);
}

void PriceController::edit()
{
    m_edited.insert(m_site, m_draft);
    tell({}, false);
}

void PriceController::tell(const QString &message, bool hasFailed)
{
    m_message = message;
    m_hasFailed = hasFailed;
    update();
}

void PriceController::update()
{
    m_rates.setRows(m_draft.rows(m_missing));
    Q_EMIT changed();
}
