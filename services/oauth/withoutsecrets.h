// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayList>

/** A service may repeat what it was told in what it says of an error, which users are shown. */
namespace WithoutSecrets
{
/** @p answer with `***` in the place of each of @p secrets, also where it is percent-encoded. Empty ones are none. */
QByteArray of(QByteArray answer, const QByteArrayList &secrets);
}
