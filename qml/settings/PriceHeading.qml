// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Wattglass

/** What stands below. */
Text {
    textFormat: Text.PlainText
    color: Theme.soft
    elide: Text.ElideRight
    font.pixelSize: Theme.smallSize
}
