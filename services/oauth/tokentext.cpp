// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/oauth/tokentext.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace
{
constexpr auto typeField = "type"_L1;
constexpr auto accessField = "access"_L1;
constexpr auto refreshField = "refresh"_L1;
constexpr auto expiresField = "expires"_L1; // seconds since 1970; null when it is not known
}

QByteArray TokenText::of(const Tokens &tokens)
{
    const QJsonValue end = tokens.expiresAt.isValid() ? QJsonValue(tokens.expiresAt.toSecsSinceEpoch()) : QJsonValue();
    return QJsonDocument(QJsonObject{{typeField, QString::fromUtf8(tokens.type)},
                                     {accessField, QString::fromUtf8(tokens.access)},
                                     {refreshField, QString::fromUtf8(tokens.refresh)},
                                     {expiresField, end}})
        .toJson(QJsonDocument::Compact);
}

Result<Tokens> TokenText::read(const QByteArray &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    const QJsonValue end = object[expiresField];
    const bool isWhole = object[typeField].isString() && object[refreshField].isString() && (end.isNull() || end.toInteger(-1) > 0)
        && object.size() == 4 && !object[accessField].toString().isEmpty();
    if (!isWhole)
        return Error{Error::Kind::SignedOut, {}, {}, u"what the keychain keeps are no tokens"_s};
    return Tokens{object[typeField].toString().toUtf8(),
                  object[accessField].toString().toUtf8(),
                  object[refreshField].toString().toUtf8(),
                  end.isNull() ? QDateTime() : QDateTime::fromSecsSinceEpoch(end.toInteger(), Qt::UTC)};
}
