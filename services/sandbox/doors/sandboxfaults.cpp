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

/** The quirks of one provider, into its member of @p faults. A switch that there is not is a fault, too. */
template<typename Quirks>
MaybeFault readQuirks(const QJsonValue &json, Quirks &quirks)
{
    QStringList known;
    for (const FieldDescription &field : shapeOf<Quirks>().describe())
        known.append(field.name);
    for (const QString &name : json.toObject().keys()) {
        if (!known.contains(name))
            return ShapeFault{name, json[name].toVariant().toString()};
    }
    return shapeOf<Quirks>().read(json, quirks);
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
        const QString found = it->toVariant().toString();
        if (it.key() == u"digiwatt"_s) {
            if (const MaybeFault quirk = readQuirks(*it, faults.digiwatt))
                return Error{Error::Kind::BadValue, {file, 0, ShapeFaults::within(it.key(), *quirk).path, quirk->found}, {}, {}};
            continue;
        }
        if (it.key() == "late_milliseconds"_L1 && it->toInt(-1) >= 0)
            faults.late = std::chrono::milliseconds(it->toInt());
        else if (bool *flag = flagOf(faults, it.key()); flag && it->isBool())
            *flag = it->toBool();
        else
            return Error{Error::Kind::BadValue, {file, 0, it.key(), found}, {}, {}};
    }
    return faults;
}
