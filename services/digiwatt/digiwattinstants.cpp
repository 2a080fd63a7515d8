// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/digiwatt/digiwattinstants.h"

#include <QDateTime>

namespace
{
constexpr int daySeconds = 86400;
constexpr qint64 epochJulianDay = 2440588;

/** Reads a text from its front. */
class Front
{
public:
    explicit Front(QByteArrayView text)
        : m_text(text)
    {
    }

    bool isEmpty() const { return m_text.isEmpty(); }
    bool take(char letter)
    {
        if (!m_text.startsWith(letter))
            return false;
        m_text = m_text.sliced(1);
        return true;
    }
    /** A number of so many digits up to @p most; -1: there is none. */
    int number(int digits, int most = 9999)
    {
        if (m_text.size() < digits)
            return -1;
        int number = 0;
        for (const char digit : m_text.first(digits)) {
            if (digit < '0' || digit > '9')
                return -1;
            number = number * 10 + digit - '0';
        }
        m_text = m_text.sliced(digits);
        return number <= most ? number : -1;
    }
    bool takeDigits()
    {
        const qsizetype before = m_text.size();
        while (number(1) >= 0) { }
        return m_text.size() < before;
    }

private:
    QByteArrayView m_text;
};

/** `14:05`, `14:05:30`, `14:05:30.25` in seconds. */
std::optional<int> timeIn(Front &front)
{
    const int hour = front.number(2, 23);
    if (hour < 0 || !front.take(':'))
        return {};
    const int minute = front.number(2, 59);
    int second = 0;
    if (front.take(':')) {
        second = front.number(2, 59);
        if (front.take('.') && !front.takeDigits())
            return {};
    }
    return minute < 0 || second < 0 ? std::nullopt : std::optional(3600 * hour + 60 * minute + second);
}

/** `Z`, `+02:00`, `-0330`, or nothing at all, in seconds. */
std::optional<int> offsetIn(Front &front)
{
    if (front.isEmpty() || front.take('Z'))
        return 0;
    const int sign = front.take('+') ? 1 : front.take('-') ? -1 : 0;
    const int hours = front.number(2, 14);
    front.take(':');
    const int minutes = front.number(2, 59);
    return sign == 0 || hours < 0 || minutes < 0 ? std::nullopt : std::optional(sign * (3600 * hours + 60 * minutes));
}
}

QDate DigiwattInstants::Written::in(DigiwattOrder order) const
{
    return order == DigiwattOrder::MonthFirst ? QDate(year, second, third) : QDate(year, third, second);
}

bool DigiwattInstants::add(QByteArrayView text)
{
    Front front(text);
    Written date{.first = size()};
    date.year = front.number(4);
    date.second = front.take('-') ? front.number(2) : -1;
    date.third = front.take('-') ? front.number(2) : -1;
    const auto time = front.take('T') || front.take(' ') ? timeIn(front) : std::nullopt;
    const auto offset = time ? offsetIn(front) : std::nullopt;
    if (!offset || !front.isEmpty() || date.year < 1)
        return false;
    if (!date.in(DigiwattOrder::MonthFirst).isValid() && !date.in(DigiwattOrder::DayFirst).isValid())
        return false;
    const bool isSame
        = !dates.empty() && dates.back().year == date.year && dates.back().second == date.second && dates.back().third == date.third;
    if (!isSame)
        dates.push_back(date);
    addOffset(*offset);
    seconds.push_back(*time - *offset);
    return true;
}

std::optional<std::size_t> DigiwattInstants::misfit(DigiwattOrder order) const
{
    for (const Written &date : dates) {
        if (!date.in(order).isValid())
            return date.first;
    }
    return {};
}

std::vector<qint64> DigiwattInstants::read(DigiwattOrder order) const
{
    DigiwattInstants copy = *this;
    copy.settle(order);
    return copy.seconds;
}

void DigiwattInstants::settle(DigiwattOrder order)
{
    for (std::size_t i = 0; i < dates.size(); ++i) {
        const qint64 start = (dates[i].in(order).toJulianDay() - epochJulianDay) * daySeconds;
        const std::size_t end = i + 1 < dates.size() ? dates[i + 1].first : size();
        for (std::size_t j = dates[i].first; j < end; ++j)
            seconds[j] += start;
    }
    dates.clear();
}

QDateTime DigiwattInstants::at(std::size_t index) const
{
    const int offset = offsets.empty() ? 0 : offsets[index];
    return QDateTime::fromSecsSinceEpoch(seconds[index], offset == 0 ? Qt::UTC : Qt::OffsetFromUTC, offset);
}

void DigiwattInstants::addOffset(int offset)
{
    if (offset != 0 && offsets.empty())
        offsets.assign(size(), 0);
    if (!offsets.empty() || offset != 0)
        offsets.push_back(offset);
}
