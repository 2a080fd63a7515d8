// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Wattglass

/** What has to be said of the prices above it; nothing most of the time. */
Text {
    Layout.fillWidth: true
    Layout.leftMargin: Math.round(160 * Theme.scale) + Theme.gap
    visible: text !== ""
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    font.pixelSize: Theme.smallSize
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text
}
