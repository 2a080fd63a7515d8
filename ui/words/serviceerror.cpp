// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/serviceerror.h"

#include "ui/words/dates.h"

#include <QCoreApplication>

namespace
{
class Words
{
    Q_DECLARE_TR_FUNCTIONS(ServiceError)
};

/** When a pause is over, by the user's own clock. */
QString pauseOf(const QString &end)
{
    const QDateTime local = QDateTime::fromString(end, Qt::ISODate).toLocalTime();
    if (!local.isValid())
        return Words::tr("later");
    return Words::tr("after %1 on %2", "time, day").arg(Dates::time(local.time().msecsSinceStartOfDay() / 1000), Dates::day(local.date()));
}

/** What a service answered with, in brackets, where it is known. */
QString bracketsOf(const QString &what)
{
    return what.isEmpty() ? QString() : Words::tr(" (%1)").arg(what);
}
}

QString ServiceError::sentence(const Error &error)
{
    const Place &at = error.place;
    const QString service = at.file.isEmpty() ? Words::tr("The service") : at.file;
    switch (error.kind) {
    case Error::Kind::Offline:
        return Words::tr("%1 cannot be reached, or the connection broke; check the network and try again.").arg(service);
    case Error::Kind::TimedOut:
        return Words::tr("%1 did not answer in time; try again later.").arg(service);
    case Error::Kind::HostNotAllowed:
        return Words::tr("%1 is none of the addresses that are configured, so nothing was sent; check the address.").arg(service);
    case Error::Kind::BadCertificate:
        return Words::tr("%1 does not prove that it is the right server, so nothing was sent; check the network and this computer's date.")
            .arg(service);
    case Error::Kind::SignedOut:
        return Words::tr("%1 does not accept the sign-in any more; sign in again.").arg(service);
    case Error::Kind::Refused:
        return Words::tr("%1 refuses what was asked%2; check what was entered and what the account may do.")
            .arg(service, bracketsOf(at.found));
    case Error::Kind::NotThere:
        return Words::tr("%1 does not have what was asked for; it may have been removed there.").arg(service);
    case Error::Kind::RateLimited:
        return Words::tr("%1 was asked as often as it allows; try again %2.").arg(service, pauseOf(at.found));
    case Error::Kind::ServiceFault:
        return Words::tr("%1 has a fault of its own%2; try again later.").arg(service, bracketsOf(at.found));
    case Error::Kind::BadAnswer:
        return Words::tr("%1 gave an answer that cannot be used%2; try again later.").arg(service, bracketsOf(at.field));
    case Error::Kind::OutcomeUnknown:
        return Words::tr("%1 did not say whether it made the change%2; look there before you try again.")
            .arg(service, bracketsOf(at.field));
    case Error::Kind::AlreadyThere:
        return Words::tr("There is one with the %1 “%2” already, so nothing was sent; choose another.").arg(at.field, at.found);
    case Error::Kind::NoWayBack:
        return Words::tr("Change %1 (%2) cannot be undone from here; nothing was sent.").arg(at.found, at.field);
    case Error::Kind::NotOurs:
        return Words::tr("The user of %1 was not created here, so Wattglass does not delete him; nothing was sent.").arg(at.found);
    case Error::Kind::NotDone:
        return Words::tr("The change (%1) was not made, although it was sent; %2 shows what was there before.").arg(at.found, service);
    default:
        Q_UNREACHABLE();
    }
}
