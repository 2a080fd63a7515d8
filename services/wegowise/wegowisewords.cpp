// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/wegowise/wegowisewords.h"

#include "services/oauth/plainwords.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

QString WegoWiseWords::of(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isNull())
        return PlainWords::of(document.object()[u"errors"_s].toString());
    const QByteArray text = body.trimmed();
    const bool isPlain = !text.isEmpty() && !QByteArrayView("<{[\"").contains(text.front());
    return isPlain ? PlainWords::of(QString::fromUtf8(text)) : QString();
}
