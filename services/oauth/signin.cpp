// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/oauth/signin.h"

using namespace Qt::StringLiterals;

Outcome SignIn::paste(const QString &)
{
    return Error{Error::Kind::NotThisSignIn, {}, {}, u"it needs no browser"_s};
}
