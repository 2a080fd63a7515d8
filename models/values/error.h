// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMetaType>
#include <QString>
#include <QStringList>

/** Where something is wrong, as far as it is known. Shown to the user. */
struct Place
{
    QString file; /**< path as the user gave it; of a service, its host */
    int line = 0; /**< from 1; 0: the whole file */
    QString field; /**< the column, element or option */
    QString found; /**< what stood there */

    bool operator==(const Place &) const = default;
};

/** Why there is no value. The kind and the place decide what the user reads; the detail is for the log. */
struct Error
{
    Q_GADGET
public:
    enum class Kind {
        // What was asked cannot be used.
        BadArgument, /**< option `field` cannot be `found`; `candidates` could be */
        MissingArgument, /**< `field` has to be given */
        UnknownArgument, /**< `field`, a verb or the program, takes no `found` */
        Question, /**< `field` cannot be known from the file and has to be chosen, from `candidates` if any */
        UnknownSeries, /**< there is no series `found`; `candidates` are close to it */
        UnknownZone, /**< `found` is no IANA zone */
        NoSuchResolution, /**< readings are longer than the step asked for; `candidates` are possible steps */
        NothingThere, /**< no readings in the period asked for */
        CannotRepair, /**< by the rule `field`, see RepairPlan: neighbours, week (`found` hours lack), irregular, nothing, mean, digits,
                         many */
        // What a file says cannot be used.
        FileNotFound,
        FileUnreadable,
        NotAFile, /**< a folder, pipe or device */
        TooLarge, /**< more than a limit allows: `field` says which limit, `found` how much */
        NotReadings, /**< the file was understood and holds no readings; `found` says what it is */
        Malformed, /**< the file breaks off or breaks its own syntax at `line` */
        Forbidden, /**< the file has what we refuse for safety: `field` says what */
        BadValue, /**< `field` at `line` holds `found`, which is none */
        UnitConflict, /**< series `field` is in another unit than `found` */
        FileExists, /**< it would be overwritten */
        FileNotWritable,
        Cancelled,
        // A service cannot be used.
        Offline, /**< it cannot be reached, or the connection broke */
        TimedOut,
        HostNotAllowed, /**< none of the addresses that are configured; nothing was sent */
        BadCertificate, /**< it does not prove that it is this host; nothing was sent */
        SignedOut, /**< it does not accept the sign-in (any more) */
        Refused, /**< it does not do what was asked, with the status `found` */
        NotThere, /**< it does not have what was asked for */
        AlreadyThere, /**< it has one with the `field` `found` already, and may have but one; nothing was sent */
        NoWayBack, /**< nothing undoes change `found` of the journal */
        NotOurs, /**< the user of the account `found` was not made here and is not destroyed here; nothing was sent */
        RateLimited, /**< it was asked as often as it allows, until the instant `found` (ISO 8601) where that is known */
        ServiceFault, /**< its own, with the status `found` */
        BadAnswer, /**< one that cannot be taken as it is, because of `field` where it is one of its fields */
        OutcomeUnknown, /**< a change was sent and its outcome not told: only reading tells; `field`: its number in the journal */
        NotDone, /**< the change `found` is not seen at the service */
        NotThisSignIn, /**< what the browser brought back belongs to another attempt to sign in, or to none */
        SignInRefused, /**< the service or its user said no; `found` is what the service says of it */
        NotRegistered, /**< the service knows the application only after the step `field` */
        HostUnconfirmed, /**< `found` stands in the user's own provider file and was not confirmed; nothing was sent */
        PortTaken, /**< another program listens at the port `found`, which the browser has to come back to */
        UnknownAccount, /**< there is no account `found`; `candidates` are there */
        // Secrets cannot be kept.
        KeychainMissing, /**< there is none on this computer, or none that answers */
        KeychainLocked,
        KeychainSilent, /**< no answer yet; it may wait for the user */
        SecretNotKept, /**< it says that it keeps a secret and gives another one back */
        // The store cannot be used.
        StoreMissing,
        StoreReadOnly,
        StoreLocked,
        StoreFull,
        StoreDamaged,
        StoreNewer, /**< written by a newer program */
        StoreUnavailable, /**< cannot be opened at all */
    };
    Q_ENUM(Kind)

    Kind kind = Kind::BadArgument;
    Place place;
    QStringList candidates;
    QString detail;

    bool operator==(const Error &) const = default;
};
