// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/doors/sandboxfaults.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace
{
bool *flagOf(SandboxFaults &faults, const QString &name)
{
    const std::pair<const char *, bool *> flags[]{
        {"wrong_state", &faults.wrongState},
        {"expired_code", &faults.expiredCode},
        {"refused_refresh", &faults.refusedRefresh},
        {"locked_out", &faults.lockedOut},
        {"wrong_region", &faults.wrongRegion},
        {"unregistered", &faults.unregistered},
        {"europe", &faults.europe},
    };
    for (const auto &[known, flag] : flags) {
        if (name == QLatin1StringView(known))
            return flag;
    }
    return nullptr;
}

/** The switches of one service, none of which may be unknown, into @p quirks. */
template<typename Quirks>
Outcome readQuirks(const QString &service, const QJsonValue &json, const QString &file, Quirks &quirks)
{
    QStringList unknown = json.toObject().keys();
    for (const FieldDescription &field : shapeOf<Quirks>().describe())
        unknown.removeAll(field.name);
    const MaybeFault fault = unknown.isEmpty() ? shapeOf<Quirks>().read(json, quirks) : ShapeFault{unknown.constFirst(), u"unknown"_s};
    if (fault)
        return Error{Error::Kind::BadValue, {file, 0, ShapeFaults::within(service, *fault).path, fault->found}, {}, {}};
    return std::monostate();
}

Outcome readBytes(const QJsonValue &json, const QString &file, std::optional<ByteFault> &bytes)
{
    const Result<ByteFault> fault = ByteFault::read(json.toObject(), file);
    if (!fault)
        return fault.error();
    bytes = *fault;
    return std::monostate();
}

/** One member of the file, into @p faults. */
Outcome take(const QString &name, const QJsonValue &json, const QString &file, SandboxFaults &faults)
{
    if (name == "digiwatt"_L1)
        return readQuirks(name, json, file, faults.digiwatt);
    if (name == "tesla"_L1)
        return readQuirks(name, json, file, faults.tesla);
    if (name == "wattcarbon"_L1)
        return readQuirks(name, json, file, faults.wattcarbon);
    if (name == "wattshift"_L1)
        return readQuirks(name, json, file, faults.wattshift);
    if (name == "wegowise"_L1)
        return readQuirks(name, json, file, faults.wegowise);
    if (name == "bytes"_L1 && json.isObject())
        return readBytes(json, file, faults.bytes);
    bool *flag = flagOf(faults, name);
    if (name == "late_milliseconds"_L1 && json.toInt(-1) >= 0)
        faults.late = std::chrono::milliseconds(json.toInt());
    else if (flag && json.isBool())
        *flag = json.toBool();
    else
        return Error{Error::Kind::BadValue, {file, 0, name, json.toVariant().toString()}, {}, {}};
    return std::monostate();
}
}

Result<SandboxFaults> SandboxFaults::read(const QByteArray &content, const QString &file)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(content, &fault);
    if (!document.isObject())
        return Error{
            Error::Kind::Malformed, {.file = file, .line = int(content.left(fault.offset).count('\n')) + 1}, {}, fault.errorString()};
    SandboxFaults faults;
    const QJsonObject object = document.object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (const Outcome taken = take(it.key(), *it, file, faults); !taken)
            return taken.error();
    }
    return faults;
}
