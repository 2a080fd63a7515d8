// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/json/shapefault.h"

ShapeFault ShapeFaults::within(const QString &step, const ShapeFault &fault)
{
    const bool isWhole = fault.path.isEmpty() || fault.path.startsWith(u'[');
    return {isWhole ? step + fault.path : step + u'.' + fault.path, fault.found};
}
