// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/calls/call.h"

template<>
const Shape<Nothing> &shapeOf<Nothing>()
{
    static const Shape<Nothing> shape(QList<ShapeField<Nothing>>{});
    return shape;
}
