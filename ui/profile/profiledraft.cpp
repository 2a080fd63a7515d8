// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/profile/profiledraft.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

QString ProfileDraft::toText() const
{
    QJsonObject fields;
    for (auto it = written.begin(); it != written.end(); ++it)
        fields.insert(it.key(), it.value());
    QJsonArray list;
    for (const DraftAppliance &one : appliances)
        list.append(QJsonObject{{u"name"_s, one.name}, {u"quantity"_s, one.quantity}});
    const QJsonObject draft{{u"written"_s, fields}, {u"registered"_s, isRegistered}, {u"usual"_s, takesUsual}, {u"appliances"_s, list}};
    return QString::fromUtf8(QJsonDocument(draft).toJson(QJsonDocument::Compact));
}

ProfileDraft ProfileDraft::fromText(const QString &text)
{
    const QJsonObject draft = QJsonDocument::fromJson(text.toUtf8()).object();
    ProfileDraft read{.isRegistered = draft[u"registered"_s].toBool(), .takesUsual = draft[u"usual"_s].toBool(true)};
    const QJsonObject fields = draft[u"written"_s].toObject();
    for (auto it = fields.begin(); it != fields.end(); ++it)
        read.written.insert(it.key(), it->toString());
    for (const QJsonValue &one : draft[u"appliances"_s].toArray())
        read.appliances.append({one[u"name"].toString(), one[u"quantity"].toInt(1)});
    return read;
}
