// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/doors/sandboxdoor.h"
#include "services/sandbox/doors/wegowisebills.h"
#include "services/sandbox/doors/wegowisebuildings.h"
#include "services/sandbox/doors/wegowisemeters.h"
#include "services/sandbox/doors/wegowisepeople.h"

/** What WegoWise answers to those whom it knows. What is deleted goes with all that hangs on it. */
class WegoWiseDesk
{
public:
    explicit WegoWiseDesk(const WegoWiseQuirks &quirks);

    WegoWisePeople &people() { return m_people; }
    const WegoWiseReplies &replies() const { return m_replies; }
    SandboxAnswer answer(const SandboxCall &call, qint64 user);

private:
    SandboxAnswer person(const SandboxRequest &request, qint64 user);
    SandboxAnswer building(const SandboxRequest &request, qint64 user);
    SandboxAnswer meters(const SandboxCall &call, qint64 user, const QStringList &steps);
    /** What is asked of the bills of one meter. */
    SandboxAnswer bills(const SandboxRequest &request, qint64 meter, const QStringList &steps);
    void removeMeters(const QList<qint64> &meters);
    SandboxAnswer removePerson(qint64 user);
    SandboxAnswer nowhere() const;

    const WegoWiseReplies m_replies;
    WegoWisePeople m_people;
    WegoWiseBuildings m_buildings;
    WegoWiseMeters m_meters;
    WegoWiseBills m_bills;
};
