// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <optional>

/** What a browser asks of the address that a sign-in comes back to. Pure. */
namespace CallbackRequest
{
constexpr qsizetype mostBytes = 8 * 1024;

/** The address as browsers name it. Only by number: whoever owns a name can make it lead here. */
struct Address
{
    quint16 port = 0;
    QByteArray path; /**< `/callback` */
};

/** A request that was read to the end of its head. */
struct Reading
{
    int status = 200; /**< else why it is refused: no page of ours leads here like that */
    QByteArray query; /**< with 200: as it was written */
};

/** Nothing while @p head goes on. */
std::optional<Reading> read(const QByteArray &head, const Address &address);
}
