// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/gadgetlist.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

/** A value for lists to hold. */
struct Lamp
{
    Q_GADGET
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(int watts MEMBER watts)

public:
    QString name;
    int watts = 0;

    bool operator==(const Lamp &) const = default;
};

class GadgetListTest : public testing::Test
{
protected:
    QVariant cell(int row, const QByteArray &role) { return lamps.index(row).data(lamps.roleNames().key(role)); }

    GadgetList<Lamp, &Lamp::name> lamps;
    QAbstractItemModelTester tester{&lamps, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(GadgetListTest, showsEachPropertyAsARole)
{
    lamps.setRows({{u"Hall"_s, 8}, {u"Stairs"_s, 5}});

    EXPECT_EQ(lamps.count(), 2);
    EXPECT_EQ(cell(0, "name"), u"Hall"_s);
    EXPECT_EQ(cell(1, "watts"), 5);
}

TEST_F(GadgetListTest, keepsItsRowsWhenOnlyValuesChange)
{
    lamps.setRows({{u"Hall"_s, 8}, {u"Stairs"_s, 5}});
    const QSignalSpy reset(&lamps, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&lamps, &QAbstractItemModel::dataChanged);

    lamps.setRows({{u"Hall"_s, 8}, {u"Stairs"_s, 6}});

    EXPECT_EQ(reset.count(), 0);
    ASSERT_EQ(changed.count(), 1);
    EXPECT_EQ(changed[0][0].toModelIndex().row(), 1);
    EXPECT_EQ(cell(1, "watts"), 6);
}

TEST_F(GadgetListTest, beginsAnewWhenRowsComeOrGo)
{
    lamps.setRows({{u"Hall"_s, 8}, {u"Stairs"_s, 5}});
    const QSignalSpy reset(&lamps, &QAbstractItemModel::modelReset);
    const QSignalSpy counted(&lamps, &GadgetListModel::countChanged);

    lamps.setRows({{u"Stairs"_s, 5}});

    EXPECT_EQ(reset.count(), 1);
    EXPECT_EQ(counted.count(), 1);
    EXPECT_EQ(lamps.count(), 1);
}

#include "gadgetlisttest.moc"
