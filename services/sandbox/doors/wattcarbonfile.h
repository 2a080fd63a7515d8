// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/doors/sandboxmessage.h"

#include <optional>

/** The files that are sent to WattCarbon, alone or as a part of a form. */
namespace WattCarbonFile
{
/** The part @p name of the form, or all that was sent where that is CSV. */
std::optional<QByteArray> of(const SandboxRequest &request, const QByteArray &name = "file");
/** Row by row, the header first; nothing where rows are of different widths or it is no CSV. */
std::optional<QList<QStringList>> rows(const QByteArray &csv);
}
