// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/providers/providers.h"

#include "services/digiwatt/digiwattsignin.h"
#include "services/tesla/teslasignin.h"
#include "services/wattcarbon/wattcarbonsignin.h"
#include "services/wattshift/wattshiftsignin.h"
#include "services/wegowise/wegowisesignin.h"

using namespace Qt::StringLiterals;

namespace
{
using Maker = std::unique_ptr<SignIn> (*)(const ProviderFacts &facts, const Credentials &credentials, const SignInTools &tools);

template<typename SignInTo>
std::unique_ptr<SignIn> make(const ProviderFacts &facts, const Credentials &credentials, const SignInTools &tools)
{
    return std::make_unique<SignInTo>(facts, credentials, tools);
}

const QHash<QString, Maker> &makers()
{
    static const QHash<QString, Maker> makers{
        {u"digiwatt"_s, make<DigiwattSignIn>},
        {u"tesla"_s, make<TeslaSignIn>},
        {u"wattcarbon"_s, make<WattCarbonSignIn>},
        {u"wattshift"_s, make<WattShiftSignIn>},
        {u"wegowise"_s, make<WegoWiseSignIn>},
    };
    return makers;
}
}

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

std::unique_ptr<SignIn> Providers::signIn(const ProviderFacts &facts, const Credentials &credentials, const SignInTools &tools)
{
    return makers().value(facts.id)(facts, credentials, tools);
}
