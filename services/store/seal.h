// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

/** A checksum before packed bytes: what changed on the disk, or came to lie in the place of another, is never taken for values. */
namespace Seal
{
/** Where packed bytes belong. */
struct Place
{
    qint64 layer = 0;
    qint64 slot = 0;
};

constexpr qsizetype length = 4;

QByteArray sealed(QByteArrayView packed, const Place &place);
/** What was sealed for @p place; nothing for any other bytes. */
std::optional<QByteArrayView> opened(QByteArrayView sealed, const Place &place);
}
