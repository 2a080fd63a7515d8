// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/history/historystore.h"

using namespace Qt::StringLiterals;

class SiteNamesTest : public HistoryStore
{
protected:
    QString nameOf(int series)
    {
        const GadgetListModel *legend = history.legend();
        return legend->data(legend->index(series, 0), legend->roleNames().key("name")).toString();
    }
};

TEST_F(SiteNamesTest, seriesOfSeveralSitesSayWhose)
{
    put(SeriesKind::Import, april(1), 30, 500, u"Garage"_s);
    put(SeriesKind::Import, april(1), 30, 500, u"Via Verdi 8"_s);
    begin();

    EXPECT_EQ(nameOf(0), u"Imported, Garage"_s);
    EXPECT_EQ(nameOf(1), u"Imported, Via Verdi 8"_s);

    scope.showSite(u"garage"_s);
    settle();

    EXPECT_EQ(nameOf(0), u"Imported"_s);
}
