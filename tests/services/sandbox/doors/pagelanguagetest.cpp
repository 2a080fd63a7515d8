// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/doors/pagelanguage.h"

#include <gtest/gtest.h>

TEST(PageLanguageTest, isWhatTheBrowserLikesBest)
{
    for (const char *accepted : {"it", "it-IT,it;q=0.9,en-US;q=0.8", "de, it;q=0.5, en;q=0.4", "en;q=0.1, IT", "it, en"})
        EXPECT_EQ(PageLanguage::in(accepted).code(), u"it") << accepted;
    for (const char *accepted : {"", "en", "en-GB,en;q=0.9,it;q=0.8", "de", "it;q=0", "en, it", "it;q=x, en", ";q=,,"})
        EXPECT_EQ(PageLanguage::in(accepted).code(), u"en") << accepted;
}

TEST(PageLanguageTest, saysWhatItHasNoWordsForInEnglish)
{
    EXPECT_EQ(PageLanguage::in("it").translate("SandboxPage", "Allow"), u"Consenti");
    EXPECT_EQ(PageLanguage::in("en").translate("SandboxPage", "Allow"), u"Allow");
    EXPECT_EQ(PageLanguage::in("it").translate("SandboxPage", "There is no such text"), u"There is no such text");
}
