// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Wattglass

/** What has to be said of the prices above it, below their fields; nothing most of the time. */
Text {
    Layout.alignment: Qt.AlignRight
    visible: text !== ""
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    font.pixelSize: Theme.smallSize
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text
}
