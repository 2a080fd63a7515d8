// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

/** Compares what must not be guessed letter by letter. */
namespace ConstantTime
{
/** Whether both are the same, in a time that tells nothing but their lengths. */
bool areEqual(QByteArrayView one, QByteArrayView other);
}
