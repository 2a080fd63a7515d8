// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/wattshift/wattshiftwords.h"

#include "services/oauth/plainwords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

QString WattShiftWords::of(const QByteArray &body)
{
    const QJsonObject answer = QJsonDocument::fromJson(body).object();
    QStringList words{answer[u"message"_s].toString()};
    for (const QJsonValue &field : answer[u"field_errors"_s].toArray())
        words.append(u"%1: %2"_s.arg(field[u"field"_s].toString(), field[u"message"_s].toString()));
    words.removeAll(QString());
    return PlainWords::of(words.join(u' '));
}
