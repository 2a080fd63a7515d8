// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scope/rangepicker.h"

#include "ui/scope/scope.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace
{
/** The locale's short date with all four digits of the year. */
QString dateFormat()
{
    QString format = QLocale().dateFormat(QLocale::ShortFormat);
    if (!format.contains("yyyy"_L1))
        format.replace("yy"_L1, "yyyy"_L1);
    return format;
}
}

RangePicker::RangePicker(Scope &scope, QObject *parent)
    : QAbstractListModel(parent)
    , m_scope(scope)
{
    begin();
}

QString RangePicker::month() const
{
    const QString text = QLocale().toString(m_month, u"MMMM yyyy"_s);
    return text.left(1).toUpper() + text.mid(1);
}

QStringList RangePicker::weekdays() const
{
    QStringList names;
    for (int i = 0; i < 7; ++i)
        names.append(QLocale().standaloneDayName((int(m_scope.weekStart()) - 1 + i) % 7 + 1, QLocale::ShortFormat));
    return names;
}

QString RangePicker::hint() const
{
    return textOf(QDate(m_month.year(), 12, 31));
}

QHash<int, QByteArray> RangePicker::roleNames() const
{
    return {{Day, "day"}, {Name, "name"}, {Inside, "inside"}, {Edge, "edge"}, {InMonth, "inMonth"}, {HasData, "hasData"}};
}

QVariant RangePicker::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const QDate date = dateAt(index.row());
    switch (role) {
    case Day:
        return date.day();
    case Name:
        return QLocale().toString(date, QLocale::LongFormat);
    case Inside:
        return m_first <= date && date <= m_last;
    case Edge:
        return date == m_first || date == m_last;
    case InMonth:
        return date.month() == m_month.month();
    case HasData: {
        const auto lifetime = m_scope.lifetime();
        return lifetime && lifetime->first <= date && date < lifetime->end;
    }
    }
    return {};
}

void RangePicker::begin()
{
    const Period &period = m_scope.view().period;
    m_picking = false;
    set(period.first, period.end.addDays(-1), period.end.addDays(-1));
}

void RangePicker::pick(int row)
{
    const QDate date = dateAt(row);
    m_picking = !m_picking;
    if (m_picking)
        set(date, date, date);
    else
        set(std::min(m_first, date), std::max(m_first, date), date);
}

bool RangePicker::writeFirst(const QString &text)
{
    const QDate date = dateFrom(text);
    if (date.isValid())
        set(date, std::max(date, m_last), date);
    return date.isValid();
}

bool RangePicker::writeLast(const QString &text)
{
    const QDate date = dateFrom(text);
    if (date.isValid())
        set(std::min(date, m_first), date, date);
    return date.isValid();
}

void RangePicker::turn(int months)
{
    set(m_first, m_last, m_month.addMonths(months));
}

void RangePicker::apply()
{
    m_scope.showDays(m_first, m_last);
}

QDate RangePicker::dateAt(int row) const
{
    const int before = (m_month.dayOfWeek() - int(m_scope.weekStart()) + 7) % 7;
    return m_month.addDays(row - before);
}

QDate RangePicker::dateFrom(const QString &text) const
{
    const QDate date = QLocale().toDate(text.trimmed(), dateFormat());
    return date.isValid() ? date : QDate::fromString(text.trimmed(), Qt::ISODate);
}

QString RangePicker::textOf(QDate date) const
{
    return QLocale().toString(date, dateFormat());
}

void RangePicker::set(QDate first, QDate last, QDate shown)
{
    m_first = first;
    m_last = last;
    m_month = QDate(shown.year(), shown.month(), 1);
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    Q_EMIT changed();
}
