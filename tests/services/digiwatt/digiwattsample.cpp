// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/digiwatt/digiwattsample.h"

#include "services/providers/providers.h"
#include "tests/support/fixtures.h"

using namespace Qt::StringLiterals;

QDateTime DigiwattSample::now()
{
    return QDateTime({2026, 3, 5}, {12, 0}, Qt::UTC);
}

ProviderFacts DigiwattSample::facts()
{
    ProviderFacts facts = Providers::read({})->find(u"digiwatt"_s)->facts;
    facts.hosts[u"api"_s] = QUrl(u"https://digiwatt.example"_s);
    return facts;
}

QByteArray DigiwattSample::body(const QString &id)
{
    return fixture(qPrintable(u"digiwatt/%1.json"_s.arg(id)));
}

QByteArray DigiwattSample::consumptionAt(const QByteArrayList &instants)
{
    QByteArrayList rows;
    for (qsizetype i = 0; i < instants.size(); ++i)
        rows.append("[" + QByteArray::number(i + 1) + "]");
    return R"({"status":200,"data":{"account_number":"1","period":"yesterday","electricity_data":{"index":[")" + instants.join("\",\"")
        + R"("],"columns":["fridge"],"data":[)" + rows.join(',') + "]}}}";
}
