// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import Wattglass

/** One day of a month. */
AbstractButton {
    id: root

    required property int index
    required property int day
    required property string name
    required property bool inside
    required property bool edge
    required property bool inMonth
    required property bool hasData

    signal picked(int index)

    objectName: "day%1".arg(index)
    Accessible.name: name
    Accessible.onPressAction: clicked()
    onClicked: picked(index)

    contentItem: Text {
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        text: root.day
        textFormat: Text.PlainText
        color: root.edge ? Theme.overAccent : root.inMonth ? Theme.ink : Theme.soft
        opacity: root.edge || root.hasData ? 1 : 0.45
        font.pixelSize: Theme.smallSize
    }
    background: Rectangle {
        color: root.edge ? Theme.accent : root.inside || root.hovered ? Theme.tint : "transparent"
        radius: root.edge ? Theme.controlRadius - 2 : 0

        FocusRing {
            shown: root.visualFocus
        }
    }
}
