// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/profile/profilewords.h"

#include "tests/ui/profile/profilesamples.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace
{
ProfileChange changeOf(const QList<ProfileChange> &changes, const QString &field)
{
    const auto found = std::ranges::find(changes, field, &ProfileChange::rowId);
    EXPECT_NE(found, changes.end()) << qPrintable(field);
    return found == changes.end() ? ProfileChange() : *found;
}
}

TEST(ProfileWordsTest, tellWhatBecomesOfWhatWasSentBefore)
{
    const ProfileDraft before = ProfileSamples::flat();
    ProfileDraft draft = before;
    draft.written.insert(ProfileFields::area, u"90"_s);
    draft.takesUsual = true;

    const auto changes = ProfileWords::changes(draft, before, false, ProfileSamples::digiwatt());

    EXPECT_EQ(changeOf(changes, ProfileFields::area),
              (ProfileChange{u"dimesion"_s, u"Floor area in m²"_s, u"87.5 m²"_s, u"90 m²"_s, true}));
    EXPECT_EQ(changeOf(changes, ProfileFields::province).to, u"Milano (MI)");
    EXPECT_FALSE(changeOf(changes, ProfileFields::province).differs);
    EXPECT_EQ(changeOf(changes, u"appliances"_s).from, u"2 × Fridge, 1 × sauna");
    EXPECT_EQ(changeOf(changes, u"appliances"_s).to, u"the usual set of Digiwatt");
    EXPECT_EQ(std::ranges::count(changes, ProfileFields::pod, &ProfileChange::rowId), 0);
}

TEST(ProfileWordsTest, tellNothingOfBeforeWhereNothingWasSent)
{
    const auto changes = ProfileWords::changes(ProfileSamples::flat(), {}, true, ProfileSamples::digiwatt());

    for (const ProfileChange &change : changes)
        EXPECT_EQ(change.from, QString()) << qPrintable(change.rowId);
    EXPECT_EQ(changeOf(changes, ProfileFields::pod).to, u"IT001E55500001");
}

TEST(ProfileWordsTest, sayWhatIsWrongOnlyOfWhatWasLeft)
{
    const ProviderFacts facts = ProfileSamples::digiwatt();

    const auto rows = ProfileWords::rows(ProfileStep::House, {}, facts, {ProfileFields::area});

    ASSERT_EQ(rows.size(), 3);
    EXPECT_EQ(rows[0].problem, QString());
    EXPECT_NE(rows[1].problem, QString());
}

TEST(ProfileWordsTest, nameWhatIsChosenInTheUsersLanguage)
{
    const ProviderFacts facts = ProfileSamples::digiwatt();
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::Italian));
    const QString name = ProfileWords::appliances(ProfileSamples::flat(), facts)[0].name;
    const ProfileRow type = ProfileWords::rows(ProfileStep::House, ProfileSamples::flat(), facts, {})[0];
    QLocale::setDefault(before);

    EXPECT_EQ(name, u"Frigorifero");
    EXPECT_EQ(type.value, u"Appartamento");
    EXPECT_EQ(type.choice, 0);
}
