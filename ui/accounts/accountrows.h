// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/accounts/coverageline.h"

/** An account as the page lists it. */
struct AccountLine
{
    Q_GADGET
    Q_PROPERTY(QString rowId MEMBER rowId)
    Q_PROPERTY(QString service MEMBER service)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString state MEMBER state)
    Q_PROPERTY(QString icon MEMBER icon)
    Q_PROPERTY(bool good MEMBER isGood)
    Q_PROPERTY(bool signedOut MEMBER isSignedOut)
    Q_PROPERTY(QString fetched MEMBER fetched)
    Q_PROPERTY(bool fetching MEMBER isFetching)
    Q_PROPERTY(bool fetchedWell MEMBER isFetchedWell)
    Q_PROPERTY(QList<CoverageLine> coverage MEMBER coverage)
    Q_PROPERTY(bool describable MEMBER isDescribable)

public:
    QString rowId;
    QString service;
    QString name; /**< of the user or the home; may be empty */
    QString state;
    QString icon;
    bool isGood = false; /**< it can be used as it is */
    bool isSignedOut = false; /**< only the user can sign in again */
    QString fetched; /**< when, or how far that is */
    bool isFetching = false;
    bool isFetchedWell = true;
    QList<CoverageLine> coverage;
    bool isDescribable = false; /**< its home can be described to the service */

    bool operator==(const AccountLine &) const = default;
};

/** A service that one can sign in to, as the page offers it. */
struct ServiceCard
{
    Q_GADGET
    Q_PROPERTY(QString rowId MEMBER rowId)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString gives MEMBER gives)
    Q_PROPERTY(QString needs MEMBER needs)
    Q_PROPERTY(bool hasKeysPage MEMBER hasKeysPage)

public:
    QString rowId; /**< the provider */
    QString name;
    QString gives;
    QString needs;
    bool hasKeysPage = false;

    bool operator==(const ServiceCard &) const = default;
};

/** Something that the user has to tell to sign in. */
struct CredentialLine
{
    Q_GADGET
    Q_PROPERTY(QString rowId MEMBER rowId)
    Q_PROPERTY(QString label MEMBER label)
    Q_PROPERTY(QString help MEMBER help)
    Q_PROPERTY(bool secret MEMBER isSecret)
    Q_PROPERTY(bool wrong MEMBER isWrong)

public:
    QString rowId; /**< its name in the provider's file */
    QString label;
    QString help;
    bool isSecret = false;
    bool isWrong = false; /**< missing, or none */

    bool operator==(const CredentialLine &) const = default;
};
