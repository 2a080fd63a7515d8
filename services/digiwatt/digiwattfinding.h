// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/json/shape.h"

/** What we found in an answer, told beside what the service says: no answer has it. @p of gives it for a value, or nothing. */
template<typename T, typename Of>
ShapeField<T> digiwattFinding(const QString &name, Of of)
{
    using Form = JsonForm<std::invoke_result_t<Of, const T &>>;
    return {{name, Form::type(), Form::isRequired, {}, {}},
            [](const QJsonValue &, T &) { return MaybeFault(); },
            [of](const T &value) { return Form::write(std::invoke(of, value)); }};
}
