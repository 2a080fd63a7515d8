// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/digiwatt/digiwattwords.h"

#include "services/oauth/plainwords.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

QString DigiwattWords::of(const QByteArray &body)
{
    const QJsonObject answer = QJsonDocument::fromJson(body).object();
    for (const QString &name : {u"error_description"_s, u"error"_s, u"message"_s}) {
        const QString words = PlainWords::of(answer[name].toString());
        if (!words.isEmpty())
            return words;
    }
    return {};
}
