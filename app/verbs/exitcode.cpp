// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/verbs/exitcode.h"

int ExitCode::of(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::BadArgument:
    case Error::Kind::MissingArgument:
    case Error::Kind::UnknownArgument:
    case Error::Kind::Question:
    case Error::Kind::UnknownSeries:
    case Error::Kind::UnknownZone:
    case Error::Kind::NoSuchResolution:
    case Error::Kind::NothingThere:
    case Error::Kind::CannotRepair:
    case Error::Kind::FileNotFound:
    case Error::Kind::FileUnreadable:
    case Error::Kind::NotAFile:
    case Error::Kind::TooLarge:
    case Error::Kind::NotReadings:
    case Error::Kind::Malformed:
    case Error::Kind::Forbidden:
    case Error::Kind::BadValue:
    case Error::Kind::UnitConflict:
    case Error::Kind::FileExists:
    case Error::Kind::FileNotWritable:
    case Error::Kind::Cancelled:
    case Error::Kind::HostUnconfirmed:
    case Error::Kind::UnknownAccount:
    case Error::Kind::AlreadyThere:
    case Error::Kind::NoWayBack:
    case Error::Kind::NotOurs:
        return badInput;
    case Error::Kind::Offline:
    case Error::Kind::TimedOut:
    case Error::Kind::HostNotAllowed:
    case Error::Kind::BadCertificate:
    case Error::Kind::SignedOut:
    case Error::Kind::Refused:
    case Error::Kind::NotThere:
    case Error::Kind::RateLimited:
    case Error::Kind::ServiceFault:
    case Error::Kind::BadAnswer:
    case Error::Kind::OutcomeUnknown:
    case Error::Kind::NotDone:
    case Error::Kind::NotThisSignIn:
    case Error::Kind::SignInRefused:
    case Error::Kind::NotRegistered:
    case Error::Kind::PortTaken:
        return service;
    case Error::Kind::KeychainMissing:
    case Error::Kind::KeychainLocked:
    case Error::Kind::KeychainSilent:
    case Error::Kind::SecretNotKept:
    case Error::Kind::StoreMissing:
    case Error::Kind::StoreReadOnly:
    case Error::Kind::StoreLocked:
    case Error::Kind::StoreFull:
    case Error::Kind::StoreDamaged:
    case Error::Kind::StoreNewer:
    case Error::Kind::StoreUnavailable:
        return store;
    }
    Q_UNREACHABLE();
}
