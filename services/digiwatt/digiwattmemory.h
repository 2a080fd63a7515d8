// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/hometold.h"
#include "services/store/lastanswers.h"

/** What Digiwatt told of a home the last times that it was asked, out of the answers that are kept. */
namespace DigiwattMemory
{
/** Of @p all that one account was answered, what tells of the home: the newest of what is about no time, and what is about exactly
 *  @p days, of which those after @p today are not over. Of the scale of similar homes the newest stands in where it has no such. */
QList<AnsweredQuestion> wanted(const QList<AnsweredQuestion> &all, const ToldDays &days, QDate today);
/** What they say. Those that cannot be used are told in `faults`. */
HomeTold read(const QList<FoundAnswer> &answers);
}
