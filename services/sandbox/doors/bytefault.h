// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/result.h"

#include <QJsonObject>

/** How connections to the sandbox break, which no answer of a service can do. */
struct ByteFault
{
    QString at; /**< only those that ask for an address that begins like this: `/tesla/token`; empty: all */
    int skip = 0; /**< how many of them go well first */
    int times = 0; /**< how many break then; 0: all */
    qint64 request = -1; /**< after so many bytes of the request; -1: not there */
    qint64 answer = -1; /**< after so many bytes of the answer; -1: not there */
    bool stalls = false; /**< it says nothing any more, instead of hanging up */

    /** The object `bytes` in @p file. Error::BadValue with the field. */
    static Result<ByteFault> read(const QJsonObject &object, const QString &file);
};
