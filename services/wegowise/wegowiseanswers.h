// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/calls/call.h"

/** Reads answers of WegoWise, which may say what is wrong under a status that says that nothing is. */
namespace WegoWiseAnswers
{
/** Error::Refused, or Error::NotThere, of an answer that has `errors`. */
std::optional<Error> refusal(const QByteArray &body, const QString &host);

template<typename Value, typename Request>
Result<Value> read(const QByteArray &body, const Asked<Request> &asked)
{
    if (const std::optional<Error> error = refusal(body, asked.host))
        return *error;
    if constexpr (std::is_same_v<Value, std::monostate>)
        return std::monostate();
    else
        return JsonAnswer::read<Value>(body, asked.host);
}
}
