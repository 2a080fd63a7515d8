// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import Wattglass

/** A short word beside the pointer. */
ToolTip {
    id: root

    delay: 500
    padding: Theme.inner
    contentItem: Text {
        text: root.text
        textFormat: Text.PlainText
        color: Theme.ink
        font.pixelSize: Theme.smallSize
    }
    background: Rectangle {
        color: Theme.card
        radius: Theme.controlRadius
        border.color: Theme.line
    }
}
