// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/doors/sandboxservices.h"

#include "services/sandbox/doors/demoaccess.h"
#include "services/sandbox/doors/digiwattdoor.h"
#include "services/sandbox/doors/tesladoor.h"
#include "services/sandbox/doors/wattcarbondoor.h"
#include "services/sandbox/doors/wattshiftdoor.h"
#include "services/sandbox/doors/wegowisedoor.h"

using namespace Qt::StringLiterals;

SandboxServices::SandboxServices(const SandboxFaults &faults, const RecordedAppliances &recorded)
{
    m_doors.emplace(u"tesla"_s, std::make_unique<TeslaDoor>(faults));
    m_doors.emplace(u"wegowise"_s, std::make_unique<WegoWiseDoor>(faults.lockedOut, faults.wegowise));
    m_doors.emplace(u"wattcarbon"_s, std::make_unique<WattCarbonDoor>(faults.wattcarbon));
    m_doors.emplace(u"wattshift"_s, std::make_unique<WattShiftDoor>(faults.wattshift));
    m_doors.emplace(u"digiwatt"_s, std::make_unique<DigiwattDoor>(faults.digiwatt, recorded));
}

SandboxAnswer SandboxServices::answer(const SandboxRequest &request, const QDateTime &now)
{
    const QString path = request.url.path();
    const auto door = m_doors.find(path.section(u'/', 1, 1));
    if (door == m_doors.end())
        return SandboxAnswer::text("There is no such service.", 404);
    return door->second->answer({path.section(u'/', 2, 2), u'/' + path.section(u'/', 3), request, now});
}

QUrl SandboxServices::consent(const QUrl &page, const QDateTime &now)
{
    const QByteArray shown = answer({.method = "GET", .url = page}, now).body;
    const QByteArray mark = "name=\"session\" value=\"";
    const qsizetype begin = shown.indexOf(mark) + mark.size();
    const QByteArray session = shown.mid(begin, shown.indexOf('"', begin) - begin);
    const auto send
        = [&](const FormText::Pairs &pairs) { return answer({.method = "POST", .url = page, .body = FormText::encoded(pairs)}, now); };
    send({{"session", session}, {"email", DemoAccess::user}, {"password", DemoAccess::password}});
    const SandboxAnswer decided = send({{"session", session}, {"decision", "yes"}});
    for (const HttpHeader &header : decided.headers) {
        if (header.name == "Location")
            return QUrl::fromEncoded(header.value, QUrl::StrictMode);
    }
    return {};
}
