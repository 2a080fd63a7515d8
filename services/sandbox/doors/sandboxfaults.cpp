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

/** The switches of one service, none of which may be unknown. */
template<typename Quirks>
MaybeFault readQuirks(const QJsonValue &json, Quirks &quirks)
{
    QStringList unknown = json.toObject().keys();
    for (const FieldDescription &field : shapeOf<Quirks>().describe())
        unknown.removeAll(field.name);
    if (!unknown.isEmpty())
        return ShapeFault{unknown.constFirst(), u"unknown"_s};
    return shapeOf<Quirks>().read(json, quirks);
}

Error badSwitch(const QString &file, const QString &service, const ShapeFault &fault)
{
    return {Error::Kind::BadValue, {file, 0, ShapeFaults::within(service, fault).path, fault.found}, {}, {}};
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
        if (it.key() == "wattcarbon"_L1) {
            if (const MaybeFault wrong = readQuirks(*it, faults.wattcarbon))
                return badSwitch(file, it.key(), *wrong);
            continue;
        }
        const QString found = it->toVariant().toString();
        if (it.key() == "bytes"_L1 && it->isObject()) {
            const Result<ByteFault> bytes = ByteFault::read(it->toObject(), file);
            if (!bytes)
                return bytes.error();
            faults.bytes = *bytes;
        } else if (it.key() == "late_milliseconds"_L1 && it->toInt(-1) >= 0)
            faults.late = std::chrono::milliseconds(it->toInt());
        else if (bool *flag = flagOf(faults, it.key()); flag && it->isBool())
            *flag = it->toBool();
        else
            return Error{Error::Kind::BadValue, {file, 0, it.key(), found}, {}, {}};
    }
    return faults;
}
