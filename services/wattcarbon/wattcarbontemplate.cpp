// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/wattcarbon/wattcarbontemplate.h"

#include "services/wattcarbon/wattcarbontable.h"

using namespace Qt::StringLiterals;

namespace
{
/** A name of letters, digits and underscores, as the service has them: no page and no JSON is taken for a header. */
bool isColumn(const QString &name)
{
    return !name.isEmpty() && name.size() <= 100
        && std::ranges::all_of(name, [](QChar c) { return c.isLetterOrNumber() || QStringView(u"_ .-()/").contains(c); });
}

Error wrong(const QString &host, const QString &found)
{
    return {Error::Kind::BadAnswer, {.file = host, .field = u"columns"_s}, {}, found};
}
}

template<>
const Shape<WattCarbonTemplateQuestion> &shapeOf<WattCarbonTemplateQuestion>()
{
    static const Shape<WattCarbonTemplateQuestion> shape(
        {field(u"kind"_s, &WattCarbonTemplateQuestion::kind, {.codes = u"kind"_s, .isOpen = true, .place = FieldPlace::Path})});
    return shape;
}

template<>
const Shape<WattCarbonTemplate> &shapeOf<WattCarbonTemplate>()
{
    static const Shape<WattCarbonTemplate> shape({field(u"columns"_s, &WattCarbonTemplate::columns)});
    return shape;
}

Result<WattCarbonTemplate> WattCarbonTemplate::read(const QByteArray &body, const Asked<WattCarbonTemplateQuestion> &asked)
{
    const auto rows = WattCarbonTable::rows(body);
    if (!rows || rows->isEmpty())
        return wrong(asked.host, u"missing"_s);
    QStringList columns = rows->constFirst();
    if (!std::ranges::all_of(columns, isColumn))
        return wrong(asked.host, u"text"_s);
    if (columns.removeDuplicates() > 0)
        return wrong(asked.host, u"the same twice"_s);
    return WattCarbonTemplate{columns};
}
