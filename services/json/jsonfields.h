// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/result.h"

#include <QJsonObject>

/** The object that a service answered with, read field by field: each is what it has to be, or a BadAnswer that names it. What stands
 *  in a field is never repeated, for it may be a secret.
 */
class JsonFields
{
public:
    /** @p host is said in errors. */
    static Result<JsonFields> of(const QByteArray &body, const QString &host);

    Result<QString> text(const QString &field) const;
    Result<double> number(const QString &field) const;
    /** A whole number that 64 bits hold. */
    Result<qint64> integer(const QString &field) const;
    Result<JsonFields> object(const QString &field) const;
    bool has(const QString &field) const { return m_object.contains(field); }

private:
    JsonFields(const QString &host, const QString &path, const QJsonObject &object);

    Error wrong(const QString &field) const;

    QString m_host;
    QString m_path; /**< of the object within the answer, with a point behind: `response.` */
    QJsonObject m_object;
};
