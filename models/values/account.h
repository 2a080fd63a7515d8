// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QMetaType>
#include <QString>

/** A service that the user has signed in to. */
struct Account
{
    Q_GADGET
public:
    enum class State {
        Fresh, /**< its token is good, until `until` where that is known */
        Due, /**< its token has to be renewed, which happens by itself at the next call */
        SignedOut, /**< only the user can sign in again */
        Locked, /**< the keychain has to be unlocked first */
        Paused, /**< the service wants to be left alone until `until` */
    };
    Q_ENUM(State)

    QString id; /**< `tesla-1`: the provider, and a number */
    QString provider; /**< `tesla` */
    QString name; /**< of the user or the home, as the service writes it; may be empty */
    QDateTime connected; /**< UTC */
    State state = State::Fresh;
    QDateTime until; /**< UTC; invalid when it is not known */
    bool isForThisRun = false; /**< no keychain keeps its secrets: they are gone when the program ends */

    bool operator==(const Account &) const = default;
};
