// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/digiwatt/digiwattindex.h"
#include "services/json/jsonform.h"

/** A table of an answer, as pandas splits one: `{"index": [...], "columns": [...], "data": [[...], ...]}`, a row for each of the index
 *  and a value for each of the columns. Names of columns are kept as they are, known or not.
 */
struct DigiwattFrame
{
    DigiwattIndex index;
    QStringList columns;
    std::vector<std::vector<double>> values; /**< a list a column; not a number: missing, which is not zero */
    qint64 unread = 0; /**< rows that stand as "...", as in the documents: the table is a part only */

    std::size_t rows() const { return index.size(); }
    /** The values of the column of that name; nothing: there is none. */
    const std::vector<double> *column(const QString &name) const;
    /** The distance between neighbours of settled instants, in seconds: the least one, of which all others are multiples. Nothing where
     *  there is none such. */
    std::optional<qint64> step() const;
};

template<>
struct JsonForm<DigiwattFrame>
{
    static constexpr bool isRequired = true;
    static QString type() { return QStringLiteral("table"); }
    static QList<FieldDescription> members() { return {}; }
    static MaybeFault read(const QJsonValue &json, const FieldFacts &facts, DigiwattFrame &frame);
    /** Instants in the usual order, and null for what is missing. */
    static QJsonValue write(const DigiwattFrame &frame);
};
