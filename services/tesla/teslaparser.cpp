// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/tesla/teslaparser.h"

#include "services/json/jsonanswer.h"
#include "services/oauth/plainwords.h"
#include "services/tesla/teslaproduct.h"
#include "services/tesla/teslaregion.h"

using namespace Qt::StringLiterals;

Result<QString> TeslaParser::region(const QByteArray &body, const QString &host)
{
    return JsonAnswer::read<TeslaRegion>(body, host, u"response"_s).and_then([](const TeslaRegion &region) {
        return Result<QString>(region.code);
    });
}

Result<QStringList> TeslaParser::siteNames(const QByteArray &body, const QString &host)
{
    return TeslaProducts::read(body, host).and_then([](const QList<TeslaProduct> &products) -> Result<QStringList> {
        QStringList names;
        for (const TeslaProduct &product : products) {
            const QString name = PlainWords::of(product.name.value_or(QString()));
            names.append(name.isEmpty() ? QString::number(product.site) : name);
        }
        return names;
    });
}

QString TeslaParser::regionOfCode(const QByteArray &code)
{
    const qsizetype end = code.indexOf('_');
    return end > 0 ? QString::fromLatin1(code.first(end)).toLower() : QString();
}
