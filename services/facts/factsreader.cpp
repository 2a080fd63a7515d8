// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/facts/factsreader.h"

#include "services/facts/factsobject.h"

#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace
{
FactWords readWords(FactsObject words)
{
    words.allowOnly({u"en"_s, u"it"_s});
    return {words.text(u"en"_s), words.text(u"it"_s)};
}

/** An empty address is left for the user to say. */
QHash<QString, QUrl> readHosts(FactsObject hosts)
{
    QHash<QString, QUrl> addresses;
    for (const QString &name : hosts.fields())
        addresses.insert(name, hosts.isEmptyText(name) ? QUrl() : hosts.address(name));
    return addresses;
}

/** Parts of letters, digits, braces; a query that is fixed may follow. */
bool isPath(const QString &path)
{
    static const QRegularExpression form(u"^(/([A-Za-z0-9_~-][A-Za-z0-9._~-]*|\\{\\w+\\}))+(\\?[A-Za-z0-9._~=&-]+)?$"_s);
    return form.match(path).hasMatch();
}

QHash<QString, PathFact> readPaths(FactsObject paths, const QHash<QString, QUrl> &hosts)
{
    QHash<QString, PathFact> facts;
    for (const QString &name : paths.fields()) {
        FactsObject path = paths.object(name);
        path.allowOnly({u"host"_s, u"path"_s, u"inferred"_s});
        const PathFact fact{path.text(u"host"_s), path.text(u"path"_s), path.flagOr(u"inferred"_s, false)};
        if (!hosts.contains(fact.host))
            path.blame(u"host"_s);
        if (!isPath(fact.path))
            path.blame(u"path"_s);
        facts.insert(name, fact);
    }
    return facts;
}

/** A choice is a code alone, or an object of a code and a label, which may be another one in Italian. */
QHash<QString, QList<EnumeratedFact>> readEnumerations(FactsObject enumerations)
{
    QHash<QString, QList<EnumeratedFact>> facts;
    for (const QString &name : enumerations.fields()) {
        const QList<QJsonValue> choices = enumerations.list(name);
        for (qsizetype i = 0; i < choices.size(); ++i) {
            if (choices[i].isString()) {
                facts[name].append({choices[i].toString(), choices[i].toString()});
                continue;
            }
            FactsObject choice = enumerations.element(name, i, choices[i]);
            choice.allowOnly({u"code"_s, u"label"_s, u"it"_s, u"inferred"_s});
            facts[name].append(
                {choice.text(u"code"_s), choice.text(u"label"_s), choice.flagOr(u"inferred"_s, false), choice.textOr(u"it"_s, {})});
        }
    }
    return facts;
}

QList<LimitFact> readLimits(FactsObject &file)
{
    QList<LimitFact> limits;
    const QList<QJsonValue> values = file.list(u"limits"_s);
    for (qsizetype i = 0; i < values.size(); ++i) {
        FactsObject limit = file.element(u"limits"_s, i, values[i]);
        limit.allowOnly({u"name"_s, u"most"_s, u"seconds"_s, u"inferred"_s});
        limits.append({limit.text(u"name"_s),
                       limit.positive(u"most"_s),
                       std::chrono::seconds(limit.positive(u"seconds"_s)),
                       limit.flagOr(u"inferred"_s, false)});
    }
    return limits;
}

QList<CredentialFact> readCredentials(FactsObject &file)
{
    QList<CredentialFact> credentials;
    const QList<QJsonValue> values = file.list(u"credentials"_s);
    for (qsizetype i = 0; i < values.size(); ++i) {
        FactsObject credential = file.element(u"credentials"_s, i, values[i]);
        credential.allowOnly({u"name"_s, u"label"_s, u"help"_s, u"secret"_s, u"required"_s});
        credentials.append({credential.text(u"name"_s),
                            readWords(credential.object(u"label"_s)),
                            readWords(credential.object(u"help"_s)),
                            credential.flagOr(u"secret"_s, false),
                            credential.flagOr(u"required"_s, true)});
    }
    return credentials;
}

QHash<QString, QString> readSignIn(FactsObject signIn)
{
    QHash<QString, QString> facts;
    for (const QString &name : signIn.fields())
        facts.insert(name, signIn.text(name));
    return facts;
}
}

Result<QJsonObject> FactsReader::objectOf(const QByteArray &content, const QString &file)
{
    if (content.size() > mostBytes)
        return Error{Error::Kind::TooLarge, {.file = file, .field = u"size"_s, .found = QString::number(content.size())}, {}, {}};
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(content, &fault);
    if (document.isObject())
        return document.object();
    const int line = int(content.left(fault.offset).count('\n')) + 1;
    return Error{Error::Kind::Malformed, {.file = file, .line = line}, {}, fault.errorString()};
}

QJsonObject FactsReader::joined(const QJsonObject &shipped, const QJsonObject &own)
{
    QJsonObject result = shipped;
    for (auto it = own.constBegin(); it != own.constEnd(); ++it) {
        const QJsonValue before = shipped[it.key()];
        const bool bothObjects = before.isObject() && it->isObject();
        result[it.key()] = bothObjects ? QJsonValue(joined(before.toObject(), it->toObject())) : QJsonValue(*it);
    }
    return result;
}

Result<ProviderFacts> FactsReader::read(const QJsonObject &object, const QString &file)
{
    FactsObject fields(file, object);
    fields.allowOnly({u"id"_s,
                      u"name"_s,
                      u"gives"_s,
                      u"needs"_s,
                      u"keys_page"_s,
                      u"hosts"_s,
                      u"paths"_s,
                      u"enumerations"_s,
                      u"limits"_s,
                      u"credentials"_s,
                      u"sign_in"_s});
    ProviderFacts facts;
    facts.id = fields.text(u"id"_s);
    facts.name = fields.text(u"name"_s);
    facts.gives = readWords(fields.object(u"gives"_s));
    facts.needs = readWords(fields.object(u"needs"_s));
    facts.keysPage = fields.address(u"keys_page"_s);
    facts.hosts = readHosts(fields.object(u"hosts"_s));
    facts.paths = readPaths(fields.object(u"paths"_s), facts.hosts);
    facts.enumerations = readEnumerations(fields.object(u"enumerations"_s));
    facts.limits = readLimits(fields);
    facts.credentials = readCredentials(fields);
    facts.signIn = readSignIn(fields.object(u"sign_in"_s));
    if (fields.fault())
        return *fields.fault();
    return facts;
}
