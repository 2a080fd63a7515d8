// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/accounts/accountbook.h"
#include "services/calls/operation.h"
#include "services/http/caller.h"
#include "services/oauth/refreshmarks.h"
#include "services/oauth/signin.h"
#include "services/oauth/signintools.h"
#include "services/providers/providers.h"
#include "services/quota/quotaledger.h"

#include <map>
#include <memory>

class AccountShelf;
class KeptSecrets;

/** What calls of accounts work with. Outlives them. */
struct AccountCallTools
{
    const Providers &providers;
    AccountBook &book;
    AccountShelf &shelf;
    KeptSecrets &secrets;
    StoreThread &local;
    QString store; /**< the data file, beside which the locks lie */
    SignInTools net;
};

/** Calls services in the name of the user's accounts. Never more often than a service allows: one that has refused an account is not
 *  asked for it until the user has signed in again, one that wants a pause not before its end.
 */
class AccountCalls : public QObject
{
    Q_OBJECT

public:
    /** What happens on the way of a call; what is not set does not. */
    struct Hooks
    {
        std::function<QFuture<Outcome>(const Credentials &own)> before; /**< when all is ready: whether it is sent */
        std::function<QFuture<Outcome>(const HttpAnswer &answer, const Credentials &own)> after; /**< with a good answer */
    };

    explicit AccountCalls(const AccountCallTools &tools);
    ~AccountCalls() override;

    /** The answer to @p operation as it is understood. Error::UnknownAccount; those of the arguments, of signing in, of the service. */
    QFuture<Result<QJsonValue>> call(const QString &account, const Operation &operation, const QJsonObject &arguments,
                                     const Hooks &hooks = {});

Q_SIGNALS:
    /** A service answered a call for @p account so that it is signed out, or has to be left alone for a while. */
    void troubled(const QString &account, const Error &error);

private:
    struct Job;
    using JobPointer = std::shared_ptr<Job>;

    /** How an account is called since the user last signed in to it. */
    struct Way
    {
        Credentials credentials;
        QDateTime signedIn;
        std::shared_ptr<Caller> caller;
        std::optional<Error> end; /**< why nobody is asked any more */
    };

    void choose(const JobPointer &job, const AccountRow &row);
    void prepare(const JobPointer &job, const Credentials &credentials);
    void take(const JobPointer &job);
    void clear(const JobPointer &job);
    void send(const JobPointer &job);
    void tell(const JobPointer &job, const HttpAnswer &answer);
    void noteTrouble(const Job &job, const Error &error);
    Way &wayOf(const Job &job);

    const AccountCallTools m_tools;
    RefreshMarks m_marks;
    QuotaLedger m_quota;
    std::map<QString, Way> m_ways; /**< by account */
};
