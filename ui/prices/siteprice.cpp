// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/prices/siteprice.h"

#include "services/store/tariffbook.h"
#include "ui/scope/scope.h"
#include "ui/words/format.h"

SitePrice::SitePrice(TariffBook &book, const Scope &scope, QObject *parent)
    : QObject(parent)
    , m_book(book)
    , m_scope(scope)
{
    connect(&m_scope, &Scope::viewChanged, this, &SitePrice::onViewChanged);
}

void SitePrice::onViewChanged()
{
    if (m_site != m_scope.onlySite())
        read();
}

void SitePrice::read()
{
    m_site = m_scope.onlySite();
    m_question.ask(m_book.ofSite(m_site), this, [this](const Result<std::optional<Tariff>> &tariff) {
        m_tariff = tariff ? *tariff : std::nullopt;
        m_trouble = tariff ? QString() : Format::error(tariff.error());
        Q_EMIT changed();
    });
}
