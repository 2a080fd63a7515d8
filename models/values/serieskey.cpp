// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/values/serieskey.h"

using namespace Qt::StringLiterals;

namespace
{
struct Row
{
    SeriesKind kind;
    const char *slug;
};

constexpr Row rows[] = {
    {SeriesKind::Import, "import"},
    {SeriesKind::Export, "export"},
    {SeriesKind::Home, "home"},
    {SeriesKind::Solar, "solar"},
    {SeriesKind::BatteryCharge, "battery-charge"},
    {SeriesKind::BatteryDischarge, "battery-discharge"},
    {SeriesKind::Charger, "charger"},
    {SeriesKind::Appliance, "appliance"},
    {SeriesKind::Demand, "demand"},
    {SeriesKind::Gas, "gas"},
    {SeriesKind::Water, "water"},
    {SeriesKind::Heat, "heat"},
    {SeriesKind::StateOfCharge, "soc"},
    {SeriesKind::Cost, "cost"},
    {SeriesKind::Carbon, "carbon"},
};
}

QString SeriesKey::id() const
{
    const QString stem = site + u'/' + SeriesKinds::slug(kind);
    return part.isEmpty() ? stem : stem + u'/' + part;
}

std::optional<SeriesKey> SeriesKey::fromId(const QString &id)
{
    const QStringList words = id.split(u'/');
    if (words.size() < 2 || words.size() > 3 || words.contains(QString()))
        return {};
    const auto kind = SeriesKinds::fromSlug(words[1]);
    if (!kind)
        return {};
    return SeriesKey{words[0], *kind, words.value(2)};
}

QList<SeriesKind> SeriesKinds::all()
{
    QList<SeriesKind> kinds;
    for (const Row &row : rows)
        kinds.append(row.kind);
    return kinds;
}

QString SeriesKinds::slug(SeriesKind kind)
{
    return QLatin1StringView(rows[int(kind)].slug);
}

std::optional<SeriesKind> SeriesKinds::fromSlug(const QString &slug)
{
    for (const Row &row : rows) {
        if (slug == QLatin1StringView(row.slug))
            return row.kind;
    }
    return {};
}

QString slugOf(const QString &text)
{
    QString slug;
    for (const QChar letter : text.normalized(QString::NormalizationForm_KD).toLower()) {
        if ((letter >= u'a' && letter <= u'z') || (letter >= u'0' && letter <= u'9'))
            slug += letter;
        else if (!letter.isMark() && !slug.isEmpty() && !slug.endsWith(u'-'))
            slug += u'-';
    }
    while (slug.endsWith(u'-'))
        slug.chop(1);
    return slug.isEmpty() ? u"unnamed"_s : slug;
}
