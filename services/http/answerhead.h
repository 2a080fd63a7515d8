// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/http/httpmessage.h"

#include <optional>

/** What stands before the body of an answer. */
struct AnswerHead
{
    enum class Length { Known, Chunked, UntilClosed };

    int status = 0;
    QList<HttpHeader> headers;
    Length length = Length::UntilClosed;
    qint64 bytes = 0; /**< of the body as it is sent, where known */
    bool packed = false;

    /** Reads @p text up to and with its empty line. Nothing where it can be understood in two ways, or not at all. */
    static std::optional<AnswerHead> of(QByteArrayView text);
};
