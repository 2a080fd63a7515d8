// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/error.h"

#include <functional>
#include <variant>

/** A value, or the reason there is none. Names follow std::expected, which replaces it in C++23. */
template<typename T>
class Result
{
public:
    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error))
    {
    }

    explicit operator bool() const { return m_state.index() == 0; }
    const T &operator*() const & { return std::get<0>(m_state); }
    T &&operator*() && { return std::get<0>(std::move(m_state)); }
    const T *operator->() const { return &**this; }
    const Error &error() const { return std::get<1>(m_state); }

    /** @p next applied to the value, or this error. @p next returns a Result. */
    template<typename F>
    std::invoke_result_t<F, const T &> and_then(F &&next) const
    {
        if (!*this)
            return error();
        return std::invoke(std::forward<F>(next), **this);
    }

private:
    std::variant<T, Error> m_state;
};

/** Done, or the reason it was not. */
using Outcome = Result<std::monostate>;
