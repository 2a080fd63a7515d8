// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/oauth/signin.h"

/** By what the sandbox knows the demo user and the applications that may ask for her. */
namespace DemoAccess
{
inline const QByteArray user = "anna@casa.example";
inline const QByteArray password = "sole";
inline const QByteArray clientId = "wattglass-demo"; /**< at Tesla, WegoWise and Digiwatt */
inline const QByteArray clientSecret = "demo-secret";
inline const QByteArray wattCarbonKey = "demo-key";
inline const QByteArray wattShiftKey = "wsk_demo";

/** What she signs in to @p provider of the sandbox at @p sandbox with, by the names of all providers' files. */
Credentials credentials(const QString &provider, const QUrl &sandbox);
}
