// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/digiwatt/digiwattmoment.h"

#include "services/digiwatt/digiwattinstants.h"

MaybeFault JsonForm<DigiwattMoment>::read(const QJsonValue &json, const FieldFacts &, DigiwattMoment &moment)
{
    moment.text = json.toString();
    return DigiwattInstants().add(moment.text.toLatin1()) ? MaybeFault() : JsonLists::notOne(json);
}

DigiwattInstants DigiwattMoments::instants(const QList<DigiwattMoment *> &moments)
{
    DigiwattInstants instants;
    for (const DigiwattMoment *moment : moments)
        instants.add(moment->text.toLatin1());
    return instants;
}

void DigiwattMoments::settle(const QList<DigiwattMoment *> &moments, const DigiwattInstants &instants)
{
    for (qsizetype i = 0; i < moments.size(); ++i)
        moments[i]->at = instants.at(std::size_t(i));
}
