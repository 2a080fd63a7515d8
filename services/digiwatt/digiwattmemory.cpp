// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/digiwatt/digiwattmemory.h"

#include "services/digiwatt/digiwattcalls.h"
#include "services/digiwatt/digiwatttold.h"

using namespace Qt::StringLiterals;

namespace
{
/** `2025-07-01/2025-07-31` */
QString aboutOf(const AskedQuestion &asked)
{
    return asked.question.value(u"about"_s).toString();
}

ToldDays daysOf(const QString &about)
{
    return {QDate::fromString(about.section(u'/', 0, 0), Qt::ISODate), QDate::fromString(about.section(u'/', -1), Qt::ISODate)};
}

/** Whether what is about some days tells of @p days by @p today. */
bool isAbout(const ToldDays &told, const ToldDays &days, QDate today)
{
    return told.first == days.first && told.last == std::min(days.last, today);
}

template<typename Request>
Request requestOf(const FoundAnswer &found)
{
    Request request{};
    shapeOf<Request>().read(found.asked.question, request); // what it lacks is not said again
    return request;
}

/** The value that an answer to @p call holds, by @p put into what is told of the home. */
template<typename Request, typename Value, typename Put>
void take(const Call<Request, Value> &call, const FoundAnswer &found, HomeTold &told, Put put)
{
    const Result<Value> value
        = call.read({200, {}, found.answer.body}, {requestOf<Request>(found), found.asked.account, found.answer.asked});
    if (value)
        put(*value);
    else
        told.faults.append(value.error());
}

void readGrid(const FoundAnswer &found, HomeTold &told)
{
    take(DigiwattCalls::greenness(), found, told, [&](const DigiwattGreenness &greenness) {
        told.greenness = {DigiwattTold::greenness(greenness), found.answer.asked};
        told.isOrderUnusual |= DigiwattTold::isOrderUnusual(greenness.reading);
    });
}

void readNow(const FoundAnswer &found, HomeTold &told)
{
    take(DigiwattCalls::realtime(), found, told, [&](const DigiwattRealtime &now) {
        if (now.watts)
            told.watts = {*now.watts, found.answer.asked};
    });
}

void readBands(const FoundAnswer &found, HomeTold &told)
{
    take(DigiwattCalls::trend(), found, told, [&](const DigiwattEnergy &energy) {
        told.bands = {DigiwattTold::bands(*energy.table), found.answer.asked};
    });
}

void readMonths(const FoundAnswer &found, HomeTold &told)
{
    take(DigiwattCalls::compound(), found, told, [&](const DigiwattEnergy &energy) {
        told.months = {DigiwattTold::months(*energy.table), found.answer.asked};
    });
}

void readYear(const FoundAnswer &found, HomeTold &told)
{
    take(DigiwattCalls::distributionYearly(), found, told, [&](const DigiwattShares &shares) {
        told.year = {DigiwattTold::shares(shares), found.answer.asked};
    });
}

void readUses(const FoundAnswer &found, HomeTold &told)
{
    take(DigiwattCalls::savings(), found, told, [&](const DigiwattSavings &savings) {
        told.uses = {DigiwattTold::uses(savings), found.answer.asked};
        told.isOrderUnusual |= DigiwattTold::isOrderUnusual(savings.reading);
    });
}

void readShares(const FoundAnswer &found, HomeTold &told)
{
    take(DigiwattCalls::distribution(), found, told, [&](const DigiwattShares &shares) {
        told.shares = {DigiwattTold::shares(shares), found.answer.asked};
    });
}

void readHabits(const FoundAnswer &found, HomeTold &told)
{
    take(DigiwattCalls::habits(), found, told, [&](const DigiwattEnergy &energy) {
        told.habits = {DigiwattTold::habits(*energy.table), found.answer.asked};
    });
}

void readStanding(const FoundAnswer &found, HomeTold &told)
{
    take(DigiwattCalls::performance(), found, told, [&](const DigiwattPerformance &performance) {
        told.standing = {DigiwattTold::standing(performance.scale), found.answer.asked};
        told.standingDays = daysOf(aboutOf(found.asked));
    });
}

struct Reader
{
    QString operation;
    bool isOfDays; /**< it is asked about some days */
    bool standsIn; /**< of days of which there is none, the newest of all is better than none */
    void (*read)(const FoundAnswer &found, HomeTold &told);
};

const QList<Reader> &readers()
{
    static const QList<Reader> all{{DigiwattCalls::greenness().id(), false, false, readGrid},
                                   {DigiwattCalls::realtime().id(), false, false, readNow},
                                   {DigiwattCalls::trend().id(), false, false, readBands},
                                   {DigiwattCalls::compound().id(), false, false, readMonths},
                                   {DigiwattCalls::distributionYearly().id(), false, false, readYear},
                                   {DigiwattCalls::savings().id(), false, false, readUses},
                                   {DigiwattCalls::distribution().id(), true, false, readShares},
                                   {DigiwattCalls::habits().id(), true, false, readHabits},
                                   {DigiwattCalls::performance().id(), true, true, readStanding}};
    return all;
}

const AnsweredQuestion *newest(const QList<AnsweredQuestion> &all, const std::function<bool(const AnsweredQuestion &)> &isOne)
{
    const AnsweredQuestion *found = nullptr;
    for (const AnsweredQuestion &one : all) {
        if (isOne(one) && (!found || found->asked < one.asked))
            found = &one;
    }
    return found;
}
}

QList<AnsweredQuestion> DigiwattMemory::wanted(const QList<AnsweredQuestion> &all, const ToldDays &days, QDate today)
{
    QList<AnsweredQuestion> wanted;
    for (const Reader &reader : readers()) {
        const auto isOfIt = [&](const AnsweredQuestion &one) { return one.operation == reader.operation; };
        const auto isOfDays = [&](const AnsweredQuestion &one) { return isOfIt(one) && isAbout(daysOf(aboutOf(one)), days, today); };
        const AnsweredQuestion *found = reader.isOfDays ? newest(all, isOfDays) : newest(all, isOfIt);
        if (!found && reader.standsIn)
            found = newest(all, isOfIt);
        if (found)
            wanted.append(*found);
    }
    return wanted;
}

HomeTold DigiwattMemory::read(const QList<FoundAnswer> &answers)
{
    HomeTold told;
    for (const FoundAnswer &found : answers) {
        told.account = found.asked.account;
        const auto reader = std::ranges::find(readers(), found.asked.operation, &Reader::operation);
        if (reader != readers().end())
            reader->read(found, told);
    }
    return told;
}
