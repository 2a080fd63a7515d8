// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/providers/providers.h"

using namespace Qt::StringLiterals;

Providers::Providers(const QList<ProviderFile> &files)
    : m_files(files)
{
    for (const ProviderFile &file : files)
        m_facts.append(file.facts);
}

Result<Providers> Providers::read(const QString &ownFolder)
{
    const auto files = ProviderFiles::read(ownFolder);
    if (!files)
        return files.error();
    return Providers(*files);
}

Providers Providers::at(const QUrl &sandbox) const
{
    QList<ProviderFile> moved;
    for (const ProviderFile &file : m_files)
        moved.append({file.facts.at(sandbox), {}, {}, {}});
    return Providers(moved);
}

QStringList Providers::ids() const
{
    QStringList ids;
    for (const ProviderFacts &facts : m_facts)
        ids.append(facts.id);
    return ids;
}

const ProviderFile *Providers::find(const QString &id) const
{
    const auto it = std::ranges::find_if(m_files, [&id](const ProviderFile &file) { return file.facts.id == id; });
    return it == m_files.cend() ? nullptr : &*it;
}
