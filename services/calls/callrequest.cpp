// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/calls/callrequest.h"

#include "services/json/jsonname.h"

#include <QJsonDocument>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace
{
/** What goes out, by place. */
struct Parts
{
    QHash<QString, QString> path;
    QByteArrayList query;
    QByteArrayList form;
    QJsonObject body;
    QByteArray file;
    bool hasBody = false;
    bool hasFile = false;
};

QString textOf(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    return value.isDouble() ? JsonName::numberText(value) : value.toVariant().toString();
}

QByteArray pairOf(const QString &name, const QJsonValue &value)
{
    return QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(textOf(value));
}

void add(Parts &parts, const FieldDescription &field, const QJsonValue &value)
{
    switch (field.facts.place) {
    case FieldPlace::Path:
        parts.path.insert(field.name, textOf(value));
        break;
    case FieldPlace::Query:
        parts.query.append(pairOf(field.name, value));
        break;
    case FieldPlace::Form:
        parts.form.append(pairOf(field.name, value));
        break;
    case FieldPlace::File:
        parts.file = textOf(value).toUtf8();
        parts.hasFile = true;
        break;
    case FieldPlace::Body:
        parts.body.insert(field.name, value);
        break;
    }
}

Parts partsOf(const QList<FieldDescription> &fields, const QJsonObject &arguments)
{
    Parts parts;
    for (const FieldDescription &field : fields) {
        parts.hasBody |= field.facts.place == FieldPlace::Body;
        if (arguments.contains(field.name))
            add(parts, field, arguments[field.name]);
    }
    return parts;
}

void setContent(HttpRequest &request, const QByteArray &type, const QByteArray &body)
{
    request.headers.append({"Content-Type", type});
    request.body = body;
}

Error unaddressed(const ProviderFacts &facts, const QString &operation, const Parts &parts)
{
    if (facts.hosts.value(facts.paths.value(operation).host).isEmpty())
        return {Error::Kind::MissingArgument, {.field = u"address"_s}, {}, {}};
    for (auto it = parts.path.cbegin(); it != parts.path.cend(); ++it) {
        if (it->isEmpty() || *it == u"."_s || *it == u".."_s)
            return {Error::Kind::BadArgument, {.field = it.key(), .found = *it}, {}, {}};
    }
    return {Error::Kind::BadArgument, {.field = operation}, {}, u"its path is not in the provider's file"_s};
}
}

Result<HttpRequest> CallRequest::build(const ProviderFacts &facts, const CallAddress &address, const QList<FieldDescription> &fields,
                                       const QJsonObject &arguments)
{
    const Parts parts = partsOf(fields, arguments);
    HttpRequest request{.method = address.method,
                        .url = facts.address(address.id, parts.path),
                        .headers = {{"Accept", "application/json"}},
                        .effect = address.effect};
    if (request.url.isEmpty())
        return unaddressed(facts, address.id, parts);
    if (!parts.query.isEmpty()) {
        const QString before = request.url.query(QUrl::FullyEncoded);
        const QString more = QString::fromLatin1(parts.query.join('&'));
        request.url.setQuery(before.isEmpty() ? more : before + u'&' + more, QUrl::StrictMode);
    }
    if (parts.hasFile)
        setContent(request, address.fileType, parts.file);
    else if (!parts.form.isEmpty())
        setContent(request, "application/x-www-form-urlencoded", parts.form.join('&'));
    else if (parts.hasBody || address.method == "POST")
        setContent(request, "application/json", QJsonDocument(parts.body).toJson(QJsonDocument::Compact));
    return request;
}
