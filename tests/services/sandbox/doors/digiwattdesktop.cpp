// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/sandbox/doors/digiwattdesktop.h"

using namespace Qt::StringLiterals;

namespace
{
const QString base = u"/digiwatt/api"_s;

SandboxFaults faultsWith(const DigiwattQuirks &quirks)
{
    SandboxFaults faults;
    faults.digiwatt = quirks;
    return faults;
}
}

DigiwattDesktop::DigiwattDesktop(const DigiwattQuirks &quirks, const RecordedAppliances &recorded)
    : m_services(faultsWith(quirks), recorded)
{
    const FormText::Pairs key{{"client_id", "wattglass-demo"}, {"client_secret", "demo-secret"}, {"grant_type", "client_credentials"}};
    const SandboxAnswer token = m_services.answer(DoorCalls::form(base + u"/auth/token"_s, key), now);
    m_token = DoorCalls::objectOf(token)[u"access_token"_s].toString().toLatin1();
}

SandboxAnswer DigiwattDesktop::get(const QString &path)
{
    return m_services.answer(DoorCalls::get(base + path, headers()), now);
}

SandboxAnswer DigiwattDesktop::post(const QString &path, const QByteArray &body)
{
    return m_services.answer(DoorCalls::post(base + path, body, headers()), now);
}

QJsonObject DigiwattDesktop::home(const QString &rest)
{
    return DoorCalls::objectOf(get(u"/accounts/1234567890/"_s + rest))[u"data"_s].toObject();
}
