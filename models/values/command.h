// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/error.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

#include <optional>

/** What became of a change. */
enum class CommandState {
    Unknown, /**< it may have been sent, and nothing tells yet whether it was made */
    Applied,
    NotApplied,
};

QString commandStateName(CommandState state); /**< unknown, applied, not-applied */

/** What a change makes different: a member, from what, to what. */
struct CommandChange
{
    QString member;
    QJsonValue from; /**< undefined where it is not there */
    QJsonValue to;

    bool operator==(const CommandChange &) const = default;
};

/** A change at a service, as the journal has it. */
struct Command
{
    qint64 id = 0; /**< rising */
    QString account;
    QString provider; /**< of the account */
    QString operation;
    QJsonObject arguments; /**< with `***` in the place of each secret */
    std::optional<QJsonArray> before; /**< the things it is about, as they were; none: nobody has looked */
    QDateTime begun; /**< UTC */
    QDateTime settled; /**< UTC; invalid as long as it is unknown */
    CommandState state = CommandState::Unknown;
    QString trouble; /**< the kind of the error that it ended with; empty: none */

    bool operator==(const Command &) const = default;
};
