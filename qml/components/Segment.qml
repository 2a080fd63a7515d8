// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import Wattglass

/** One of a few choices side by side. It keeps the room of its bold word, so that choosing moves nothing. */
AbstractButton {
    id: root

    property bool holds: false

    padding: 0
    leftPadding: 12
    rightPadding: 12
    implicitWidth: Math.ceil(bold.advanceWidth) + leftPadding + rightPadding
    Accessible.role: Accessible.RadioButton
    Accessible.name: text
    Accessible.checkable: true
    Accessible.checked: holds
    Accessible.onPressAction: clicked()

    contentItem: Text {
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        text: root.text
        textFormat: Text.PlainText
        font.pixelSize: Theme.textSize
        font.weight: root.holds ? Font.DemiBold : Font.Normal
        color: root.holds ? Theme.accent : root.hovered ? Theme.ink : Theme.soft
    }
    background: Rectangle {
        color: root.holds ? Theme.tint : "transparent"
        radius: Theme.controlRadius - 3

        FocusRing {
            shown: root.visualFocus
            radius: Theme.controlRadius - 3
        }
    }

    TextMetrics {
        id: bold

        font.family: root.font.family
        font.pixelSize: Theme.textSize
        font.weight: Font.DemiBold
        text: root.text
    }
}
