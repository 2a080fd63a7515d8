// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/result.h"

/** Thrown inside the store only, so that a statement that fails ends the job it is part of. StoreThread answers with the error. */
struct StoreFault
{
    Error error;
};

/** The value of @p result, or its error thrown. */
template<typename T>
T valueOrFault(Result<T> result)
{
    if (!result)
        throw StoreFault{result.error()};
    return *std::move(result);
}
