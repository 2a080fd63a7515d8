// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/result.h"

#include <QJsonObject>
#include <QUrl>

#include <memory>
#include <optional>

/** An object of a provider's file while it is read. The first thing that is wrong is remembered; what is read after that is empty. */
class FactsObject
{
public:
    /** @p file is said in errors. */
    FactsObject(const QString &file, const QJsonObject &object);

    /** Nothing, or what was wrong first: Error::BadValue with the file and the field. */
    const std::optional<Error> &fault() const { return m_root->fault; }

    bool has(const QString &field) const { return m_object.contains(field); }
    bool isEmptyText(const QString &field) const { return m_object[field].isString() && m_object[field].toString().isEmpty(); }
    QStringList fields() const { return m_object.keys(); }
    /** The fields that are not among @p known are wrong. */
    void allowOnly(const QStringList &known);

    /** One line that is not empty. */
    QString text(const QString &field);
    QString textOr(const QString &field, const QString &otherwise);
    int positive(const QString &field);
    bool flagOr(const QString &field, bool otherwise);
    /** One that secrets may be sent to, by TLS or to this machine, without user, query or fragment. */
    QUrl address(const QString &field);
    FactsObject object(const QString &field);
    /** Each element of a list, in its order: a text or an object. */
    QList<QJsonValue> list(const QString &field);
    /** The object @p value that is the element @p index of the list @p field. */
    FactsObject element(const QString &field, qsizetype index, const QJsonValue &value);

    void blame(const QString &field);

private:
    struct Root
    {
        QString file;
        std::optional<Error> fault;
    };
    FactsObject(const std::shared_ptr<Root> &root, const QString &path, const QJsonObject &object);

    std::shared_ptr<Root> m_root;
    QString m_path; /**< with a point behind: `hosts.` */
    QJsonObject m_object;
};
