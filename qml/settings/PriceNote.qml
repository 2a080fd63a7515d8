// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Wattglass

/** What has to be said of the price above it; nothing most of the time. */
Text {
    Layout.alignment: Qt.AlignTop
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    font.pixelSize: Theme.smallSize
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text
}
