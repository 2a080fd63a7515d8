// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/wegowise/wegowisebench.h"

using namespace Qt::StringLiterals;
using namespace WegoWiseBench;

namespace
{
struct Row
{
    QString id;
    QByteArray method;
    Effect effect;
    QString settledBy;
    QString path;
};

const QString meters = u"/api/v1/wego_home/meters"_s;
const QList<Row> rows{
    {u"oauth_user"_s, "GET", Effect::Reads, {}, u"/oauth/user"_s},
    {u"utility_companies"_s, "GET", Effect::Reads, {}, u"/api/v1/utility_companies?state=PA&data_type=Gas"_s},
    {u"user_create"_s, "POST", Effect::Changes, u"user"_s, u"/api/v1/wego_home/users"_s},
    {u"user_delete"_s, "DELETE", Effect::Changes, u"oauth_user"_s, u"/api/v1/wego_home/user"_s},
    {u"building_create"_s, "POST", Effect::Changes, u"building"_s, u"/api/v1/homes/buildings"_s},
    {u"building"_s, "GET", Effect::Reads, {}, u"/api/v1/wego_home/building"_s},
    {u"building_delete"_s, "DELETE", Effect::Changes, u"building"_s, u"/api/v1/wego_home/building"_s},
    {u"meter_create"_s, "POST", Effect::Changes, u"meters"_s, meters},
    {u"meters"_s, "GET", Effect::Reads, {}, meters},
    {u"meter_delete"_s, "DELETE", Effect::Changes, u"meters"_s, meters + u"/4"_s},
    {u"raw_datum_create"_s, "POST", Effect::Changes, u"raw_data"_s, meters + u"/2/raw_data"_s},
    {u"raw_data"_s, "GET", Effect::Reads, {}, meters + u"/1/raw_data"_s},
    {u"raw_datum_delete"_s, "DELETE", Effect::Changes, u"raw_data"_s, meters + u"/1/raw_data/1000"_s},
    {u"building_update"_s, "PUT", Effect::Changes, u"building"_s, u"/api/v1/users/anna/buildings/1?sqft=194000&has_elevator=false"_s},
};
}

TEST(WegoWiseOperationsTest, eachHasWordsAndARequestFromItsExample)
{
    const QList<Operation> operations = WegoWiseCalls::operations();
    ASSERT_EQ(operations.size(), rows.size());
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const Operation &operation = operations[i];
        EXPECT_EQ(operation.id, rows[i].id);
        EXPECT_FALSE(operation.words.isEmpty()) << qPrintable(operation.id);
        EXPECT_EQ(operation.effect, rows[i].effect) << qPrintable(operation.id);
        EXPECT_EQ(operation.settledBy, rows[i].settledBy) << qPrintable(operation.id);
        EXPECT_TRUE(facts().paths.contains(operation.id)) << qPrintable(operation.id);
        const auto request = operation.request(facts(), operation.example);
        ASSERT_TRUE(request) << qPrintable(operation.id) << qPrintable(request.error().place.field);
        EXPECT_EQ(request->method, rows[i].method) << qPrintable(operation.id);
        EXPECT_EQ(request->url.toString(QUrl::FullyEncoded), u"https://www.wegowise.com"_s + rows[i].path);
        EXPECT_EQ(request->effect, operation.effect);
    }
}

TEST(WegoWiseOperationsTest, aPasswordAndASecretAreNamedAsSuch)
{
    const auto secrets = [](const QList<FieldDescription> &fields) {
        QStringList names;
        for (const FieldDescription &field : fields) {
            if (field.facts.isSecret)
                names.append(field.name);
        }
        return names;
    };

    EXPECT_EQ(secrets(operation(u"user_create"_s).fields), QStringList{u"password"_s});
    EXPECT_EQ(secrets(operation(u"meter_create"_s).fields), QStringList{u"password"_s});
    EXPECT_EQ(secrets(shapeOf<WegoWiseNewUser>().describe()), QStringList{u"oauth_token_secret"_s});
}

TEST(WegoWiseOperationsTest, theSecretOfANewUserIsKeptAndNotTold)
{
    const HttpAnswer answer{200, {}, sample("newuser")};

    const auto told = operation(u"user_create"_s).told(answer, {operation(u"user_create"_s).example, host, now});

    ASSERT_TRUE(told);
    EXPECT_EQ(told->toObject(), (QJsonObject{{u"id"_s, 204}, {u"oauth_token_key"_s, u"70ken"_s}, {u"oauth_token_secret"_s, u"***"_s}}));
    EXPECT_EQ(read(WegoWiseCalls::userCreate(), sample("newuser"))->secret, u"5ecre7");
}
