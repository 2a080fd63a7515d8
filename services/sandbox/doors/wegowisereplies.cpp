// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/doors/wegowisereplies.h"

using namespace Qt::StringLiterals;

SandboxAnswer WegoWiseReplies::told(const QJsonObject &object) const
{
    return SandboxAnswer::json(written(object).toObject());
}

SandboxAnswer WegoWiseReplies::told(const QJsonArray &list) const
{
    return SandboxAnswer::list(written(list).toArray());
}

SandboxAnswer WegoWiseReplies::done()
{
    return SandboxAnswer::text({}, 204);
}

QString WegoWiseReplies::kind(const QString &code) const
{
    return m_quirks.writesTypesSmall.value_or(false) ? code : nameOf(code);
}

SandboxAnswer WegoWiseReplies::wrong(const QString &sentence) const
{
    return fault(sentence, 400);
}

SandboxAnswer WegoWiseReplies::missing(const QString &what, int status) const
{
    return fault(what + u" not found"_s, m_quirks.missingStatus.value_or(status));
}

SandboxAnswer WegoWiseReplies::refused() const
{
    const QString sentence = u"Invalid OAuth Request"_s;
    return m_quirks.saysWhoIsRefused.value_or(false) ? SandboxAnswer::json({{u"errors"_s, sentence}}, 401)
                                                     : SandboxAnswer::text(sentence.toUtf8(), 401);
}

QString WegoWiseReplies::nameOf(const QString &field)
{
    QString name = field;
    name.replace(u'_', u' ');
    return name.left(1).toUpper() + name.mid(1);
}

QJsonValue WegoWiseReplies::written(const QJsonValue &value) const
{
    if (value.isDouble() && m_quirks.writesNumbersAsText.value_or(false))
        return value.toVariant().toString();
    if (value.isArray()) {
        QJsonArray list;
        for (const QJsonValue &element : value.toArray())
            list.append(written(element));
        return list;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member)
        *member = written(*member);
    return object;
}

SandboxAnswer WegoWiseReplies::fault(const QString &sentence, int status) const
{
    return SandboxAnswer::json({{u"errors"_s, sentence}}, m_quirks.hidesErrors.value_or(false) ? 200 : status);
}
