// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/result.h"

#include <QDateTime>
#include <QHash>
#include <QObject>
#include <QUrl>

/** What the user told us to sign in with, by the names of the provider's file. */
using Credentials = QHash<QString, QByteArray>;

/** What signing in has given. */
struct SignedIn
{
    QString name; /**< of the user or the home, as the service writes it; empty when it does not tell */
    QHash<QString, QByteArray> secrets; /**< to be kept: `tokens`, `credentials` */
    QDateTime until; /**< UTC, when the token has to be renewed; invalid when it has not */
};

/** One attempt to sign in to a service. Goes on by itself once begun; ends with done(), once, unless it is destroyed before. */
class SignIn : public QObject
{
    Q_OBJECT

public:
    enum class Step {
        Asking, /**< the service is asked whether we may begin */
        InBrowser, /**< the user is at the service's own page */
        Exchanging, /**< what the browser brought back, or the user typed, is exchanged for a token */
        Proving, /**< a first call shows that the token is good */
        Registering, /**< the application is made known to the service, which some want once */
        Keeping, /**< the keychain is given the secrets */
    };
    Q_ENUM(Step)

    using QObject::QObject;

    /** Before it begins: the browser is on another computer and cannot come back, the user will paste what it shows. */
    void setByHand(bool isByHand) { m_isByHand = isByHand; }
    virtual void begin() = 0;
    /** What the user copied in the browser: the address it ended at, or the code that the page shows. An error does not end the attempt. */
    virtual Outcome paste(const QString &text);
    /** Hangs up; done() tells Error::Cancelled. */
    virtual void cancel() = 0;

Q_SIGNALS:
    void stepBegun(SignIn::Step step);
    /** The page that the user has to be shown. */
    void pageReady(const QUrl &page);
    void done(const Result<SignedIn> &result);

protected:
    bool isByHand() const { return m_isByHand; }

private:
    bool m_isByHand = false;
};
