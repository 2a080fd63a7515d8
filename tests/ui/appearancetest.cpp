// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/appearance.h"

#include "services/store/store.h"
#include "tests/support/wait.h"
#include "ui/preferences/preferences.h"
#include "ui/systemscheme.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace
{
class AppearanceTest : public testing::Test
{
protected:
    QTemporaryDir folder;
    Store store{folder.filePath(u"data.db"_s), Store::Access::ReadWrite};
    Preferences preferences{store.settings()};
    SystemScheme system;
    Appearance appearance{preferences, system};
};
}

TEST_F(AppearanceTest, followsTheSystemUntilTheUserChooses)
{
    system.setPreference(1);
    EXPECT_TRUE(appearance.isDark());
    system.setPreference(2);
    EXPECT_FALSE(appearance.isDark());

    appearance.chooseScheme(int(Appearance::Scheme::Dark));

    EXPECT_TRUE(appearance.isDark());
}

TEST_F(AppearanceTest, tellsWhenTheSystemTurnsDark)
{
    const QSignalSpy spy(&appearance, &Appearance::darkChanged);

    system.setPreference(1);

    EXPECT_EQ(spy.count(), 1);
}

TEST_F(AppearanceTest, speaksTheChosenLanguage)
{
    appearance.chooseLanguage(int(Appearance::Language::Italian));
    EXPECT_EQ(appearance.locale().language(), QLocale::Italian);

    appearance.chooseLanguage(int(Appearance::Language::English));
    EXPECT_EQ(appearance.locale().language(), QLocale::English);
}

TEST_F(AppearanceTest, isTheSameTheNextTime)
{
    appearance.chooseScheme(int(Appearance::Scheme::Dark));
    appearance.chooseLanguage(int(Appearance::Language::Italian));

    Preferences again(store.settings());
    const Appearance later(again, system);
    QSignalSpy loaded(&again, &Preferences::loaded);
    again.load();

    ASSERT_TRUE(loaded.wait());
    EXPECT_EQ(later.scheme(), int(Appearance::Scheme::Dark));
    EXPECT_EQ(later.locale().language(), QLocale::Italian);
}

TEST_F(AppearanceTest, aShownSchemeIsNotKept)
{
    appearance.show(Appearance::Scheme::Dark);

    EXPECT_TRUE(appearance.isDark());
    EXPECT_EQ(preferences.value(u"scheme"_s), QString());
}

TEST_F(AppearanceTest, whatIsSetBeforeTheSettingsAreReadIsNewer)
{
    QSignalSpy loaded(&preferences, &Preferences::loaded);
    preferences.load();

    preferences.set(u"scheme"_s, u"dark"_s);

    ASSERT_TRUE(loaded.wait());
    EXPECT_EQ(preferences.value(u"scheme"_s), u"dark"_s);
}
