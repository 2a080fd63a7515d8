// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/sandbox/doors/tesladesktop.h"

#include "services/oauth/pkce.h"

using namespace Qt::StringLiterals;

namespace
{
const QString base = u"/tesla/na"_s;
const QByteArray verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
const QByteArray back = "http://127.0.0.1:40123/callback";

SandboxFaults faultsWith(const TeslaQuirks &quirks)
{
    SandboxFaults faults;
    faults.tesla = quirks;
    return faults;
}

FormText::Pairs question()
{
    return {{"response_type", "code"},
            {"client_id", "wattglass-demo"},
            {"redirect_uri", back},
            {"scope", "offline_access energy_device_data energy_cmds"},
            {"state", "st"},
            {"code_challenge", Pkce::challenge(verifier)},
            {"code_challenge_method", "S256"}};
}
}

TeslaDesktop::TeslaDesktop(const TeslaQuirks &quirks)
    : m_services(faultsWith(quirks))
{
    const QUrl page = DoorCalls::url(u"/tesla/auth/oauth2/v3/authorize?"_s + QString::fromLatin1(FormText::encoded(question())));
    const QUrl callback = m_services.consent(page, now);
    const FormText::Fields given = FormText::fields(callback.query(QUrl::FullyEncoded).toLatin1()).value_or(FormText::Fields());
    const SandboxAnswer tokens = m_services.answer(DoorCalls::form(u"/tesla/token/oauth2/v3/token"_s,
                                                                   {{"grant_type", "authorization_code"},
                                                                    {"client_id", "wattglass-demo"},
                                                                    {"code", given.value("code")},
                                                                    {"code_verifier", verifier},
                                                                    {"redirect_uri", back}}),
                                                   now);
    m_token = DoorCalls::objectOf(tokens)[u"access_token"_s].toString().toLatin1();
}

SandboxAnswer TeslaDesktop::get(const QString &path)
{
    return m_services.answer(DoorCalls::get(base + path, headers()), now);
}

SandboxAnswer TeslaDesktop::post(const QString &path, const QByteArray &body)
{
    return m_services.answer(DoorCalls::post(base + path, body, headers()), now);
}

QJsonValue TeslaDesktop::home(const QString &what)
{
    return DoorCalls::objectOf(get(site + what))[u"response"_s];
}

QJsonArray TeslaDesktop::energy(const QString &period, const QString &start, const QString &end)
{
    const auto escaped = [](const QString &time) { return QString::fromLatin1(QUrl::toPercentEncoding(time)); };
    const QString path = u"calendar_history?kind=energy&period=%1&start_date=%2&end_date=%3&time_zone=Europe/Rome"_s.arg(
        period, escaped(start), escaped(end));
    return home(path)[u"time_series"_s].toArray();
}
