// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/accounts/browser.h"

#include <QProcess>

using namespace Qt::StringLiterals;

bool Browser::open(const QUrl &page)
{
    return QProcess::startDetached(u"xdg-open"_s, {page.toString(QUrl::FullyEncoded)});
}
