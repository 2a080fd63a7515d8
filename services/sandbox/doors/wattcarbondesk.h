// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/doors/wattcarbonquirks.h"
#include "services/sandbox/doors/wattcarbonrefusals.h"

#include <QMap>

/** The devices that WattCarbon has, in either of its vocabularies. */
class WattCarbonDesk
{
public:
    explicit WattCarbonDesk(const WattCarbonQuirks &quirks);

    bool has(qint64 id) const { return m_devices.contains(id); }
    SandboxAnswer list(const FormText::Fields &query, bool asAssets) const;
    SandboxAnswer read(qint64 id, bool asAsset) const;
    SandboxAnswer create(const SandboxRequest &request, bool isAsset);
    SandboxAnswer update(qint64 id, const SandboxRequest &request, bool isAsset);
    SandboxAnswer remove(qint64 id);
    /** All devices of a file, or none of them. */
    SandboxAnswer createAll(const SandboxRequest &request, bool areAssets);
    SandboxAnswer columns(const QString &kind, bool ofAssets) const;

private:
    std::optional<SandboxAnswer> refuse(const QJsonObject &device, const QJsonArray &place, qint64 id) const;
    qint64 add(const QJsonObject &device);
    QJsonObject told(qint64 id, bool asAsset) const;

    const WattCarbonQuirks m_quirks;
    const WattCarbonRefusals m_refusals;
    QMap<qint64, QJsonObject> m_devices; /**< by id */
    qint64 m_next = 1000;
};
