// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/profile/profilecontroller.h"

#include "tests/services/accounts/commandbench.h"
#include "tests/ui/profile/profilesamples.h"
#include "ui/accounts/accountscontroller.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace
{
/** The sheet for the home of a user who is signed in to a sandbox. */
class ProfileControllerTest : public testing::Test
{
protected:
    void open()
    {
        sheet = std::make_unique<ProfileController>();
        sheet->open(bench.ground(), ProfileSamples::digiwatt(), u"digiwatt-1"_s, u"Casa"_s);
        ASSERT_TRUE(QTest::qWaitFor([this] { return !sheet->isLoading(); }, 10'000));
    }
    /** After the number of the sign-in came, too. */
    void openWhole()
    {
        open();
        ASSERT_TRUE(QTest::qWaitFor([this] { return sheet->isRegistered(); }, 10'000));
    }
    QVariant at(int row, const QByteArray &role)
    {
        GadgetListModel *fields = sheet->fields();
        return fields->data(fields->index(row, 0), fields->roleNames().key(role));
    }

    CommandBench bench{u"digiwatt"_s, {}};
    std::unique_ptr<ProfileController> sheet;
};
}

TEST_F(ProfileControllerTest, takesAHomeWhoseNumberIsKnownForRegistered)
{
    openWhole();

    EXPECT_EQ(sheet->fields()->count(), 1);
    EXPECT_EQ(at(0, "value").toString(), u"1234567890");

    sheet->setRegistered(false);

    EXPECT_EQ(sheet->fields()->count(), 3);
    EXPECT_EQ(at(0, "rowId").toString(), u"pod");
}

TEST_F(ProfileControllerTest, saysWhatIsWrongWithAFieldOnceItIsLeft)
{
    openWhole();
    sheet->go(1);
    sheet->write(ProfileFields::area, u"big"_s);
    EXPECT_EQ(at(1, "problem").toString(), QString());

    sheet->leave(ProfileFields::area);

    EXPECT_NE(at(1, "problem").toString(), QString());
    EXPECT_EQ(at(2, "problem").toString(), QString());
}

TEST_F(ProfileControllerTest, goesOnFromAWholeStepOnly)
{
    openWhole();
    sheet->go(1);

    sheet->next();

    EXPECT_EQ(sheet->step(), 1);
    EXPECT_NE(at(0, "problem").toString(), QString());

    sheet->write(ProfileFields::type, u"Apartment"_s);
    sheet->write(ProfileFields::area, u"87"_s);
    sheet->write(ProfileFields::province, u"milano"_s);
    sheet->next();

    EXPECT_EQ(sheet->step(), 2);
    EXPECT_EQ(sheet->draft().written[ProfileFields::province], u"MI");
}

TEST_F(ProfileControllerTest, countsAppliancesByKnownNamesAndTheUsersOwn)
{
    openWhole();
    sheet->setUsual(false);
    sheet->go(3);
    EXPECT_NE(sheet->problem(), QString());

    for (const QString &name : {u"Fridge"_s, u"fridge"_s, u"Sauna"_s, u" "_s})
        sheet->addAppliance(name);
    EXPECT_EQ(sheet->draft().appliances, (QList<DraftAppliance>{{u"fridge"_s, 2}, {u"Sauna"_s, 1}}));
    EXPECT_EQ(sheet->problem(), QString());

    sheet->setQuantity(u"fridge"_s, 3);
    sheet->setQuantity(u"Sauna"_s, 0);
    EXPECT_EQ(sheet->draft().appliances, (QList<DraftAppliance>{{u"fridge"_s, 3}}));
}

TEST_F(ProfileControllerTest, hasWhatWasWrittenWhenItIsOpenedAgain)
{
    openWhole();
    sheet->write(ProfileFields::account, u"777"_s);
    sheet->go(1);
    sheet->write(ProfileFields::area, u"half"_s);
    const ProfileDraft draft = sheet->draft();
    sheet->close();

    sheet.reset();
    bench.restart();
    open();

    EXPECT_EQ(sheet->draft(), draft);
    sheet->go(1);
    EXPECT_NE(at(1, "problem").toString(), QString()); // it was left so
}

TEST_F(ProfileControllerTest, opensWithWhatWasSentWhereNothingWasDrafted)
{
    ASSERT_TRUE(bench.make(u"onboarding"_s,
                           {{u"account"_s, u"1234567890"_s},
                            {u"house"_s, QJsonObject{{u"type"_s, u"villa"_s}, {u"dimesion"_s, 200}, {u"province"_s, u"RM"_s}}},
                            {u"residents"_s, QJsonObject{{u"adults"_s, 1}, {u"children"_s, 0}, {u"elderlies"_s, 0}}}}));

    open();

    EXPECT_TRUE(sheet->isRegistered());
    EXPECT_TRUE(sheet->takesUsual());
    EXPECT_EQ(sheet->draft().written[ProfileFields::type], u"villa");
    EXPECT_EQ(sheet->draft().written[ProfileFields::area], u"200");
}

TEST_F(ProfileControllerTest, isOpenedFromTheAccountsBeforeTheyAreRead)
{
    AccountsController accounts({[this] { return QtFuture::makeReadyFuture(Result<Accounts *>(&bench.ground())); }, {}, {}});
    QSignalSpy asked(accounts.profile(), &ProfileController::sheetAsked);

    accounts.describe(u"digiwatt-1"_s);

    EXPECT_TRUE(QTest::qWaitFor([&] { return asked.size() == 1; }, 10'000));
    EXPECT_TRUE(QTest::qWaitFor([&] { return !accounts.profile()->isLoading(); }, 10'000));
}
