// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/repairs/repairdraft.h"

#include "services/deliver.h"
#include "services/store/repairbook.h"
#include "ui/repairs/repairtime.h"
#include "ui/repairs/repairwords.h"
#include "ui/words/format.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace
{
const QList<int> weekOffsets{-1, 1, -2, 2, -3, 3, -4, 4, -52, 52};

/** A number as the user's locale writes it. */
std::optional<Decimal> decimalFrom(const QString &text)
{
    QString plain = text.trimmed();
    plain.remove(QLocale().groupSeparator()).replace(QLocale().decimalPoint(), u"."_s);
    return Decimal::fromText(plain.toLatin1());
}
}

RepairDraft::RepairDraft(RepairBook &book, QObject *parent)
    : QObject(parent)
    , m_book(book)
{
}

void RepairDraft::setContents(const QList<SeriesInfo> &series)
{
    const std::optional<SeriesKey> chosen = m_series >= 0 ? std::optional(m_all[m_series].key) : std::nullopt;
    m_all = series;
    const auto same = chosen ? std::ranges::find(m_all, *chosen, &SeriesInfo::key) : m_all.end();
    m_series = same == m_all.end() ? -1 : int(same - m_all.begin());
    Q_EMIT changed();
}

void RepairDraft::begin(const std::optional<SeriesKey> &key, const std::optional<Interval> &range)
{
    const auto named = key ? std::ranges::find(m_all, *key, &SeriesInfo::key) : m_all.end();
    m_series = named != m_all.end() ? int(named - m_all.begin()) : m_all.isEmpty() ? -1 : 0;
    m_from = range ? RepairTime::text(range->start, zone()) : QString();
    m_to = range ? RepairTime::text(range->end, zone()) : QString();
    m_method = RepairMethod::Interpolate;
    m_weeks = -1;
    m_amount.clear();
    m_making = false;
    look();
}

QStringList RepairDraft::seriesNames() const
{
    QStringList names;
    for (const SeriesInfo &series : m_all)
        names.append(m_places.name(series.key, series.name));
    return names;
}

bool RepairDraft::isFromWrong() const
{
    return !m_from.isEmpty() && !RepairTime::instant(m_from, zone());
}

bool RepairDraft::isToWrong() const
{
    return !m_to.isEmpty() && !RepairTime::instant(m_to, zone());
}

QList<RepairMethod> RepairDraft::possibleMethods() const
{
    QList<RepairMethod> methods = RepairMethods::all();
    if (m_series >= 0 && m_all[m_series].unit.isMean())
        methods.removeOne(RepairMethod::Total);
    return methods;
}

QStringList RepairDraft::methods() const
{
    QStringList names;
    for (const RepairMethod method : possibleMethods())
        names.append(RepairWords::method(method));
    return names;
}

int RepairDraft::method() const
{
    return int(possibleMethods().indexOf(m_method));
}

QStringList RepairDraft::weekChoices() const
{
    QStringList names;
    for (const int weeks : weekOffsets)
        names.append(RepairWords::weeks(weeks));
    return names;
}

int RepairDraft::week() const
{
    return int(weekOffsets.indexOf(m_weeks));
}

QString RepairDraft::unit() const
{
    return m_series >= 0 ? m_all[m_series].unit.symbol() : QString();
}

QString RepairDraft::was() const
{
    return m_preview ? RepairWords::sum(m_preview->was, m_preview->unit) : QString();
}

QString RepairDraft::is() const
{
    return m_preview ? RepairWords::sum(m_preview->is, m_preview->unit) : QString();
}

void RepairDraft::chooseSeries(int index)
{
    m_series = index;
    if (method() < 0)
        m_method = RepairMethod::Value;
    look();
}

void RepairDraft::writeFrom(const QString &text)
{
    m_from = text;
    look();
}

void RepairDraft::writeTo(const QString &text)
{
    m_to = text;
    look();
}

void RepairDraft::chooseMethod(int index)
{
    m_method = possibleMethods().value(index);
    look();
}

void RepairDraft::chooseWeek(int index)
{
    m_weeks = weekOffsets.value(index, -1);
    look();
}

void RepairDraft::writeAmount(const QString &text)
{
    m_amount = text;
    look();
}

void RepairDraft::make()
{
    const auto asked = request();
    if (!asked || !isPossible())
        return;
    m_making = true;
    Q_EMIT changed();
    deliver(m_book.make(*asked), this, [this](const Result<RepairEntry> &entry) {
        m_making = false;
        if (entry)
            Q_EMIT made();
        else
            refuse(Format::error(entry.error()));
    });
}

SiteZone RepairDraft::zone() const
{
    return m_series >= 0 ? m_places.zone(m_all[m_series].key) : SiteZone();
}

std::optional<RepairRequest> RepairDraft::request()
{
    const auto from = RepairTime::instant(m_from, zone());
    const auto to = RepairTime::instant(m_to, zone());
    const auto amount = decimalFrom(m_amount);
    m_message.clear();
    if (m_series < 0)
        m_message = tr("There is no series to repair yet.");
    else if (!from || !to)
        m_message = tr("Write from when and to when, such as 2025-09-02 14:00.");
    else if (*from >= *to)
        m_message = tr("The end has to be after the beginning.");
    else if (takesAmount() && !amount)
        m_message = tr("Write a number of %1.").arg(unit());
    if (!m_message.isEmpty())
        return {};
    const SeriesInfo &series = m_all[m_series];
    RepairRequest request{series.key, {*from, *to}, m_method};
    if (takesWeek())
        request.weeks = m_weeks;
    if (takesAmount())
        request.amount = amount->shifted(-series.unit.shift());
    return request;
}

void RepairDraft::look()
{
    m_question.drop();
    const auto asked = request();
    if (!asked) {
        refuse(m_message);
        return;
    }
    Q_EMIT changed();
    m_question.ask(m_book.preview(*asked), this, [this](const Result<RepairPreview> &preview) {
        if (!preview)
            return refuse(Format::error(preview.error()));
        m_preview = *preview;
        Q_EMIT changed();
    });
}

void RepairDraft::refuse(const QString &message)
{
    m_message = message;
    m_preview.reset();
    Q_EMIT changed();
}
