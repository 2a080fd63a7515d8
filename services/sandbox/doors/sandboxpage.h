// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/doors/pagelanguage.h"

#include <QStringList>

/** The pages that a browser sees at the sandbox, in the language that it likes. */
namespace SandboxPage
{
/** Asks who the user is. @p trouble is what was wrong the last time. */
QString login(const PageLanguage &language, const QString &service, const QString &session, const QString &trouble = {});
/** Asks whether @p application may have @p wishes. */
QString consent(const PageLanguage &language, const QString &service, const QString &session, const QString &application,
                const QStringList &wishes);
/** Tells something that there is nothing to answer to. */
QString notice(const PageLanguage &language, const QString &service, const QString &title, const QString &sentence);
/** Shows what the user has to copy. */
QString code(const PageLanguage &language, const QString &service, const QString &title, const QString &code);
}
