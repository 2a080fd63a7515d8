// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/doors/demoaccess.h"

using namespace Qt::StringLiterals;

Credentials DemoAccess::credentials(const QString &provider, const QUrl &sandbox)
{
    return {{u"client_id"_s, clientId},
            {u"client_secret"_s, clientSecret},
            {u"consumer_key"_s, clientId},
            {u"consumer_secret"_s, clientSecret},
            {u"home_user"_s, "1"}, // of WegoWise: she was made for the demo, and may be deleted
            {u"account_number"_s, "1234567890"}, // of her home at Digiwatt
            {u"email"_s, user},
            {u"api_key"_s, provider == u"wattshift"_s ? wattShiftKey : wattCarbonKey},
            {u"address"_s, sandbox.toEncoded() + "/digiwatt/api"}};
}
