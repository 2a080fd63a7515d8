// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notices/noticecontroller.h"

#include "services/store/store.h"
#include "tests/support/wait.h"
#include "ui/home/homeanswers.h"
#include "ui/preferences/preferences.h"
#include "ui/scope/scope.h"

#include <gmock/gmock.h>

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::IsEmpty;

namespace
{
/** In Rome on 5 March 2026, when Digiwatt calls the time from 10:30 to 14:00 the best. */
class NoticeControllerTest : public testing::Test
{
protected:
    void begin()
    {
        const QByteArray body = R"({"status": 200, "data": {"best_windows": [
            {"start": "2026-03-05T10:30:00+01:00", "stop": "2026-03-05T14:00:00+01:00"}],
            "time_series": {"index": ["2026-03-05T08:00:00Z", "2026-03-05T09:00:00Z"], "columns": ["renewable_fraction"],
                            "data": [[0.31], [0.29]]}}})";
        const QDateTime asked(QDate(2026, 3, 5), QTime(5, 0), Qt::UTC);
        ASSERT_TRUE(await(store.answers().keep({u"digiwatt-1"_s, u"greenness"_s, {}}, {asked, body})));
        scope.setContents({{u"1"_s, u"home"_s, u"Home"_s, "Europe/Rome"}}, {});
        preferences.load();
        ASSERT_TRUE(QTest::qWaitFor([this] { return preferences.isLoaded(); }));
        look();
    }
    /** Time went on. */
    void look()
    {
        bool isRead = false;
        QObject context;
        QObject::connect(&home, &HomeAnswers::changed, &context, [&] { isRead = true; });
        home.read();
        ASSERT_TRUE(QTest::qWaitFor([&] { return isRead; }));
        QCoreApplication::processEvents();
    }

    QTemporaryDir folder;
    Store store{folder.filePath(u"data.db"_s), Store::Access::ReadWrite};
    QTime clock{10, 20}; // in Rome
    Scope scope{[this] { return QDateTime(QDate(2026, 3, 5), clock, Qt::UTC).addSecs(-3600); }, Qt::Monday};
    Preferences preferences{store.settings()};
    HomeAnswers home{store.answers(), scope};
    QStringList shown;
    bool isDesktopWilling = true;
    const NoticeController::Show show = [this](const QString &, const QString &text) {
        shown.append(text);
        return QtFuture::makeReadyFuture(isDesktopWilling);
    };
    NoticeController notices{preferences, home, scope, show};
};
}

TEST_F(NoticeControllerTest, tellsNothingUntilTheUserWantsIt)
{
    begin();

    EXPECT_FALSE(notices.isOn());
    EXPECT_THAT(shown, IsEmpty());
}

TEST_F(NoticeControllerTest, tellsOnceWhenAWindowSoonOpens)
{
    clock = {10, 10};
    begin();
    notices.setOn(true);
    EXPECT_THAT(shown, IsEmpty());

    clock = {10, 15};
    look();
    clock = {10, 16};
    look();

    EXPECT_THAT(shown, ElementsAre(u"From 10:30 to 14:00 much of the grid's energy is renewable: a good time to run what can wait."_s));
}

TEST_F(NoticeControllerTest, doesNotTellAgainAfterANewStart)
{
    begin();
    notices.setOn(true);
    ASSERT_TRUE(QTest::qWaitFor([this] { return !preferences.value(u"green-notice-told"_s).isEmpty(); }));

    Preferences later(store.settings());
    NoticeController again(later, home, scope, show);
    later.load();
    ASSERT_TRUE(QTest::qWaitFor([&] { return later.isLoaded(); }));

    EXPECT_TRUE(again.isOn());
    EXPECT_EQ(shown.size(), 1);
}

TEST_F(NoticeControllerTest, keepsQuietInQuietHours)
{
    begin();
    notices.chooseQuietHours(9, 11);
    notices.setOn(true);
    EXPECT_THAT(shown, IsEmpty());

    notices.chooseQuietHours(11, 9);
    EXPECT_EQ(shown.size(), 1);
}

TEST_F(NoticeControllerTest, saysThatTheDesktopDidNotTakeItAndTriesAgain)
{
    isDesktopWilling = false;
    begin();
    notices.setOn(true);
    ASSERT_TRUE(QTest::qWaitFor([this] { return !notices.message().isEmpty(); }));

    isDesktopWilling = true;
    look();
    ASSERT_TRUE(QTest::qWaitFor([this] { return notices.message().isEmpty(); }));

    EXPECT_EQ(shown.size(), 2);
}

TEST_F(NoticeControllerTest, remembersWhatTheUserWishes)
{
    begin();
    notices.setOn(true);
    notices.chooseLead(3);
    notices.chooseQuietHours(23, 6);

    Preferences later(store.settings());
    NoticeController again(later, home, scope, show);
    later.load();
    ASSERT_TRUE(QTest::qWaitFor([&] { return later.isLoaded(); }));

    EXPECT_TRUE(again.isOn());
    EXPECT_EQ(again.lead(), int(again.leads().size()) - 1);
    EXPECT_EQ(again.quietFrom(), 23);
    EXPECT_EQ(again.quietUntil(), 6);
}

TEST_F(NoticeControllerTest, takesTheUsualForSettingsThatMeanNothing)
{
    preferences.set(u"green-notice-minutes"_s, u"7"_s);
    preferences.set(u"green-notice-quiet"_s, u"22-99"_s);
    begin();

    EXPECT_EQ(notices.lead(), 1);
    EXPECT_EQ(notices.quietFrom(), 22);
    EXPECT_EQ(notices.quietUntil(), 7);
}
