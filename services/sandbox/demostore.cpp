// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/demostore.h"

using namespace Qt::StringLiterals;

namespace
{
/** Made up, as the home is. */
Tariff price()
{
    Tariff tariff = *Tariff::preset(u"it-f123"_s);
    const std::initializer_list<int> cents{29, 31, 26};
    std::ranges::transform(tariff.rates, cents, tariff.rates.begin(), [](TariffRate rate, int cent) {
        rate.buy = Decimal(cent, -2);
        return rate;
    });
    return tariff;
}
}

DemoStore::DemoStore(qint64 now)
    : m_store(m_folder.filePath(u"data.db"_s), Store::Access::ReadWrite)
    , m_seeder([this](const ImportedFile &file) { return m_store.writer().extend(file); }, now)
{
    m_store.tariffs().use(slugOf(DemoHome::siteName()), price());
}
