// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Wattglass

/** What the fields below are. */
Text {
    Layout.preferredWidth: Math.round(160 * Theme.scale)
    textFormat: Text.PlainText
    color: Theme.soft
    font.pixelSize: Theme.smallSize
}
