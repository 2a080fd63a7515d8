// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/doors/bytefault.h"

using namespace Qt::StringLiterals;

namespace
{
/** Whether @p value was what @p name wants, and is taken. */
bool take(ByteFault &fault, const QString &name, const QJsonValue &value)
{
    const qint64 number = value.toInteger(-1);
    if (name == "at"_L1 && value.isString())
        fault.at = value.toString();
    else if (name == "stalls"_L1 && value.isBool())
        fault.stalls = value.toBool();
    else if (number < 0)
        return false;
    else if (name == "skip"_L1)
        fault.skip = int(number);
    else if (name == "times"_L1)
        fault.times = int(number);
    else if (name == "request"_L1)
        fault.request = number;
    else if (name == "answer"_L1)
        fault.answer = number;
    else
        return false;
    return true;
}
}

Result<ByteFault> ByteFault::read(const QJsonObject &object, const QString &file)
{
    ByteFault fault;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!take(fault, it.key(), *it))
            return Error{Error::Kind::BadValue, {file, 0, u"bytes."_s + it.key(), it->toVariant().toString()}, {}, {}};
    }
    return fault;
}
