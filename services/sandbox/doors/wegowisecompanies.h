// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/doors/wegowisereplies.h"

/** The utility companies that WegoWise knows, each of which delivers one thing. */
namespace WegoWiseCompanies
{
struct Company
{
    qint64 id = 0;
    QString dataType; /**< its code */
    QString name;
    QString shortName;
    QString state;
};

std::optional<Company> find(qint64 id);
/** Those that are looked for. */
SandboxAnswer list(const FormText::Fields &query, const WegoWiseReplies &replies);
}
