// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/fixtures.h"
#include "tests/support/wait.h"
#include "tests/ui/history/historystore.h"
#include "ui/home/homeanswers.h"
#include "ui/prices/siteprice.h"

/** A home with readings of its own that Digiwatt told of. */
class ToldHome : public HistoryStore
{
protected:
    /** Keeps our sample of the answer to @p operation, about some days where it is about any. */
    void tell(const QString &operation, const QString &about = {})
    {
        tell(operation, about, fixture(qPrintable(QStringLiteral("digiwatt/%1.json").arg(operation))));
    }
    void tell(const QString &operation, const QString &about, const QByteArray &body)
    {
        QJsonObject question{{QStringLiteral("account_number"), QStringLiteral("7700")},
                             {QStringLiteral("period"), QStringLiteral("last-month")}};
        if (!about.isEmpty())
            question.insert(QStringLiteral("about"), about);
        ASSERT_TRUE(await(store.answers().keep({QStringLiteral("digiwatt-1"), operation, question}, {asked, body})));
    }
    void readTold()
    {
        home.read();
        ASSERT_TRUE(QTest::qWaitFor([this] { return home.isRead(); }));
    }
    QList<SeriesInfo> series() { return *await(store.reader().series()); }

    const QDateTime asked{{2025, 5, 15}, {9, 0}, Qt::UTC};
    HomeAnswers home{store.answers(), scope};
    SitePrice price{store.tariffs(), scope};
};
