// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Wattglass

/** A button with words, and an icon if it helps; filled when it is the one thing to do, without a frame when it is quiet. */
Button {
    id: root

    property string iconName
    property bool primary: false
    property bool quiet: false
    property bool opensMenu: false
    property color textColor: primary ? Theme.overAccent : quiet ? Theme.accent : Theme.ink

    implicitHeight: Theme.controlHeight
    padding: 0
    leftPadding: 12
    rightPadding: opensMenu ? 8 : 12
    font.pixelSize: Theme.textSize
    opacity: enabled ? 1 : 0.45
    Accessible.name: text
    Accessible.onPressAction: clicked()

    contentItem: RowLayout {
        spacing: Theme.inner

        Icon {
            visible: root.iconName !== ""
            name: root.iconName === "" ? "check" : root.iconName
            color: root.textColor
        }
        Text {
            Layout.fillWidth: true
            visible: text !== ""
            horizontalAlignment: Text.AlignHCenter
            text: root.text
            textFormat: Text.PlainText
            font: root.font
            color: root.textColor
            elide: Text.ElideRight
        }
        Icon {
            visible: root.opensMenu
            name: "chevron-down"
            size: Theme.textSize
            color: Theme.soft
        }
    }
    background: Rectangle {
        color: root.primary ? Theme.accent : root.down || root.hovered ? Theme.tint : root.quiet ? "transparent" : Theme.card
        radius: Theme.controlRadius
        border.width: root.primary || root.quiet ? 0 : 1
        border.color: Theme.line

        FocusRing {
            shown: root.visualFocus
            anchors.margins: root.primary ? -3 : 0
            radius: Theme.controlRadius + (root.primary ? 3 : 0)
        }
    }
}
