// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/doors/sandboxdoor.h"
#include "services/sandbox/doors/tokenbook.h"
#include "services/sandbox/doors/wattcarbondesk.h"
#include "services/sandbox/doors/wattcarbonmeters.h"

/** WattCarbon: an API key gives a token for a day, which opens the devices, or assets, and the meters. */
class WattCarbonDoor : public SandboxDoor
{
public:
    explicit WattCarbonDoor(const WattCarbonQuirks &quirks = {});

    SandboxAnswer answer(const SandboxCall &call) override;

private:
    SandboxAnswer giveToken(const SandboxCall &call);
    SandboxAnswer route(const SandboxRequest &request, const QStringList &steps);
    /** What is asked of all devices, or assets: @p steps behind their name. */
    SandboxAnswer registry(const SandboxRequest &request, const QStringList &steps, bool ofAssets);
    SandboxAnswer device(const SandboxRequest &request, const QStringList &steps, bool isAsset);
    SandboxAnswer meters(const SandboxRequest &request, const QStringList &steps);

    const bool m_hasAssetsOnly;
    const WattCarbonRefusals m_refusals;
    TokenBook m_tokens;
    WattCarbonDesk m_desk;
    WattCarbonMeters m_meters;
};
