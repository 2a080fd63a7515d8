// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QList>
#include <QLocale>
#include <QUrl>

#include <chrono>

/** Words for the user in each language of the program. */
struct FactWords
{
    QString english;
    QString italian;

    QString in(const QLocale &locale) const { return locale.language() == QLocale::Italian ? italian : english; }
};

/** Something the user has to tell us to sign in. */
struct CredentialFact
{
    QString name; /**< `client_id` */
    FactWords label;
    FactWords help; /**< what it is and where to get it */
    bool isSecret = false;
    bool isRequired = true;
};

/** Where a call goes: on which of the provider's hosts. */
struct PathFact
{
    QString host; /**< the name of a host: `api` */
    QString path; /**< with parts in braces: `/api/1/energy_sites/{site}/live_status` */
    bool isInferred = false; /**< no document of the provider says so */
};

/** One of the words that a provider uses for a choice. */
struct EnumeratedFact
{
    QString code;
    QString label; /**< as the provider writes it for people */
    bool isInferred = false; /**< no document of the provider says so */
    QString italian; /**< the label in Italian; empty: it is the same */

    QString in(const QLocale &locale) const { return italian.isEmpty() ? label : FactWords{label, italian}.in(locale); }
};

/** How often a provider may be asked. */
struct LimitFact
{
    QString name;
    int most = 1;
    std::chrono::seconds window{60};
    bool isInferred = false; /**< no document of the provider says so */
};

/** All that is a fact about a provider, read from its file. */
struct ProviderFacts
{
    QString id; /**< `tesla` */
    QString name; /**< Tesla */
    FactWords gives; /**< what one gets by signing in */
    FactWords needs; /**< what one has to have */
    QUrl keysPage; /**< where that is to be had */
    QHash<QString, QUrl> hosts; /**< by name; an empty one is for the user to say */
    QHash<QString, PathFact> paths; /**< by name, that of the operation where it is one */
    QHash<QString, QList<EnumeratedFact>> enumerations;
    QList<LimitFact> limits;
    QList<CredentialFact> credentials;
    QHash<QString, QString> signIn; /**< what else the way to sign in wants to know: `scope`, `callback_path`, `port` */

    /** The address of the call @p path, with @p parts in the place of its braces; on @p host where it is not the usual one. Empty
     *  when there is no such path, its host is still to be said, or a part is missing or would lead elsewhere. */
    QUrl address(const QString &path, const QHash<QString, QString> &parts = {}, const QString &host = {}) const;
    /** The same provider at a sandbox: each host is `@p sandbox/<id>/<name of the host>`. */
    ProviderFacts at(const QUrl &sandbox) const;
};
