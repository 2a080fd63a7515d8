// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/tesla/teslaparser.h"

#include "services/json/jsonfields.h"
#include "services/oauth/plainwords.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace
{
Error badAnswer(const QString &host, const QString &field)
{
    return {Error::Kind::BadAnswer, {.file = host, .field = field}, {}, u"products"_s};
}
}

Result<QString> TeslaParser::region(const QByteArray &body, const QString &host)
{
    return JsonFields::of(body, host)
        .and_then([](const JsonFields &answer) { return answer.object(u"response"_s); })
        .and_then([](const JsonFields &response) { return response.text(u"region"_s); });
}

Result<QStringList> TeslaParser::siteNames(const QByteArray &body, const QString &host)
{
    const QJsonValue response = QJsonDocument::fromJson(body).object().value(u"response"_s);
    if (!response.isArray())
        return badAnswer(host, u"response"_s);
    QStringList names;
    const QJsonArray products = response.toArray();
    for (int i = 0; i < products.size(); ++i) {
        const QJsonObject product = products[i].toObject();
        if (!product.contains(u"energy_site_id"_s))
            continue;
        const qint64 id = product[u"energy_site_id"_s].toInteger(-1);
        if (id < 0)
            return badAnswer(host, u"response[%1].energy_site_id"_s.arg(i));
        const QString name = PlainWords::of(product[u"site_name"_s].toString());
        names.append(name.isEmpty() ? QString::number(id) : name);
    }
    return names;
}

QString TeslaParser::regionOfCode(const QByteArray &code)
{
    const qsizetype end = code.indexOf('_');
    return end > 0 ? QString::fromLatin1(code.first(end)).toLower() : QString();
}
