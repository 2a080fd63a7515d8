// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/facts/providerfiles.h"

/** The services that one can sign in to: what is known of each. How they are used, ServiceWays tells. */
class Providers
{
public:
    /** Ours, with what the files in @p ownFolder say otherwise. Error names file and field of the first that cannot be used. */
    static Result<Providers> read(const QString &ownFolder = ProviderFiles::ownFolder());

    /** All of them at a sandbox, which nobody has to confirm. */
    Providers at(const QUrl &sandbox) const;

    const QList<ProviderFacts> &facts() const { return m_facts; }
    QStringList ids() const;
    /** None when there is no such provider. */
    const ProviderFile *find(const QString &id) const;

private:
    explicit Providers(const QList<ProviderFile> &files);

    QList<ProviderFile> m_files;
    QList<ProviderFacts> m_facts;
};
