// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Wattglass

/** One page in the navigation rail; only its icon when the rail is narrow. */
AbstractButton {
    id: root

    required property string iconName
    property bool current: false
    property bool narrow: false
    readonly property color tone: current ? Theme.accent : Theme.ink

    implicitHeight: Math.round(36 * Theme.scale)
    leftPadding: narrow ? Theme.railIconInset : 12
    rightPadding: narrow ? 0 : 12
    Accessible.role: Accessible.PageTab
    Accessible.name: text
    Accessible.selected: current
    Accessible.onPressAction: clicked()

    contentItem: RowLayout {
        spacing: 12

        Icon {
            name: root.iconName
            color: root.tone
        }
        Text {
            Layout.fillWidth: true
            visible: !root.narrow
            text: root.text
            textFormat: Text.PlainText
            elide: Text.ElideRight
            color: root.tone
            font.pixelSize: Theme.textSize
            font.weight: root.current ? Font.DemiBold : Font.Normal
        }
    }
    background: Rectangle {
        color: root.current || root.hovered ? Theme.tint : "transparent"
        opacity: root.current || !root.hovered ? 1 : 0.6
        radius: Theme.controlRadius

        FocusRing {
            shown: root.visualFocus
        }
    }

    Hint {
        atRight: true
        wanted: root.narrow && (root.hovered || root.visualFocus)
        text: root.text
    }
}
