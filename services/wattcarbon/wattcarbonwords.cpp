// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/wattcarbon/wattcarbonwords.h"

#include "services/oauth/plainwords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace
{
/** `body.solar.nameplateCapacityKw` */
QString placeOf(const QJsonArray &steps)
{
    QStringList names;
    for (const QJsonValue &step : steps)
        names.append(step.isDouble() ? QString::number(step.toInteger()) : step.toString());
    return names.join(u'.');
}

QString wordsOf(const QJsonValue &detail)
{
    if (detail.isString())
        return detail.toString();
    QStringList all;
    for (const QJsonValue &one : detail.toArray()) {
        const QString words = one.isString() ? one.toString() : one[u"msg"_s].toString();
        const QString place = placeOf(one[u"loc"_s].toArray());
        if (!words.isEmpty())
            all.append(place.isEmpty() ? words : place + u": "_s + words);
    }
    return all.join(u"; "_s);
}
}

QString WattCarbonWords::of(const QByteArray &body)
{
    return PlainWords::of(wordsOf(QJsonDocument::fromJson(body)[u"detail"_s]));
}

std::optional<Error> WattCarbonWords::customIdInUse(int status, const QByteArray &body, const QString &host)
{
    const QString words = of(body);
    const bool isRefusal = status == 400 || status == 409 || status == 422;
    if (!isRefusal || !words.contains(u"customId"_s, Qt::CaseInsensitive))
        return {};
    return Error{Error::Kind::BadArgument, {.file = host, .field = u"customId"_s, .found = words.section(u'\'', 1, 1)}, {}, words};
}
