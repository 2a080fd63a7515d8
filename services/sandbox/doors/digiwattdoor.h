// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/doors/digiwattanswers.h"
#include "services/sandbox/doors/digiwattdesk.h"
#include "services/sandbox/doors/sandboxdoor.h"
#include "services/sandbox/doors/tokenbook.h"

/** Digiwatt: an application's own key gives a token for ten hours. */
class DigiwattDoor : public SandboxDoor
{
public:
    explicit DigiwattDoor(const DigiwattQuirks &quirks = {}, const RecordedAppliances &recorded = {});

    SandboxAnswer answer(const SandboxCall &call) override;

private:
    using Reply = DigiwattDesk::Reply;

    SandboxAnswer giveToken(const SandboxCall &call);
    SandboxAnswer told(const Reply &reply) const;
    Reply reply(const SandboxCall &call);
    /** What is told of @p account by the rest of a path, `consumption/latest`. */
    Reply home(const QString &account, const QString &rest, const SandboxCall &call);
    Reply overPeriod(const QString &rest, const SandboxCall &call) const;
    QJsonObject now(const QString &rest, qint64 second) const;

    const DigiwattQuirks m_quirks;
    const DigiwattAnswers m_answers;
    DigiwattDesk m_desk;
    TokenBook m_tokens;
};
