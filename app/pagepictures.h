// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

class QQuickWindow;
class Session;

/** Pictures of every page, for those who have no display and for the README. */
namespace PagePictures
{
/** Draws the pages of @p window into @p folder: light and dark, 1400 x 900 and 900 x 600. The files written. */
QStringList render(QQuickWindow &window, Session &session, const QString &folder);
}
