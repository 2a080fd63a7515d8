// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accounts/unsettledcontroller.h"

#include "tests/services/accounts/accountsfixture.h"

using namespace Qt::StringLiterals;

namespace
{
/** The card over the accounts of a run of the program that found changes in the journal. */
class UnsettledControllerTest : public AccountsFixture
{
protected:
    UnsettledControllerTest()
    {
        CommandJournal journal(program->store.local());
        const QDateTime begun = program->clock.now();
        await(journal.begin({.account = u"digiwatt-1"_s, .provider = u"digiwatt"_s, .operation = u"pod_register"_s, .begun = begun}));
        await(journal.begin({.account = u"wattshift-1"_s, .provider = wattshift, .operation = u"home_create"_s, .begun = begun}));
        const auto made
            = await(journal.begin({.account = u"wattshift-1"_s, .provider = wattshift, .operation = u"home_create"_s, .begun = begun}));
        await(journal.settle(*made, CommandState::Applied, {}, begun));
        card.begin(program->accounts.commands());
        EXPECT_TRUE(lists(2));
    }

    bool lists(int count)
    {
        return QTest::qWaitFor([this, count] { return card.lines()->count() == count; }, 10'000);
    }
    QVariant at(int row, const QByteArray &role)
    {
        return card.lines()->data(card.lines()->index(row, 0), card.lines()->roleNames().key(role));
    }

    std::unique_ptr<Program> program = run();
    UnsettledController card;
};
}

TEST_F(UnsettledControllerTest, listsWhatIsOpenAndHowItCanBeSettled)
{
    EXPECT_EQ(at(0, "rowId").toString(), u"2");
    EXPECT_TRUE(at(0, "canLook").toBool());
    EXPECT_TRUE(at(1, "words").toString().contains(u"pod_register")) << qPrintable(at(1, "words").toString());
    EXPECT_FALSE(at(1, "canLook").toBool()); // only the user knows
}

TEST_F(UnsettledControllerTest, takesTheUsersWord)
{
    card.settle(u"1"_s, true);

    EXPECT_TRUE(lists(1));
    EXPECT_EQ(at(0, "rowId").toString(), u"2");
}

TEST_F(UnsettledControllerTest, saysWhyALookToldNothing)
{
    card.look(u"2"_s); // nobody is signed in

    EXPECT_TRUE(QTest::qWaitFor([this] { return !card.message().isEmpty(); }, 10'000));
    EXPECT_TRUE(card.message().contains(u"wattshift-1")) << qPrintable(card.message());
    EXPECT_EQ(card.lines()->count(), 2);
}
