// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/result.h"
#include "services/facts/providerfacts.h"

/** A provider's facts and where they come from. */
struct ProviderFile
{
    ProviderFacts facts;
    QString own; /**< path of the user's file that says some of them; empty: none does */
    QByteArray digest; /**< SHA-256 of that file, in hex */
    QList<QUrl> changed; /**< what it names that a secret could be sent to and that is not ours, sorted */
};

/** The files of all providers: ours, and over them what files of the same names in the user's folder say otherwise. */
namespace ProviderFiles
{
/** `$XDG_CONFIG_HOME/wattglass/providers` */
QString ownFolder();
/** In the order of their ids. The first file that cannot be used is the error. */
Result<QList<ProviderFile>> read(const QString &ownFolder);
}
