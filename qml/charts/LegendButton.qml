// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import Wattglass

/** One series in the legend; hollow while it is hidden. */
AbstractButton {
    id: root

    required property string seriesId
    required property string name
    required property color light
    required property color dark
    required property bool hidden
    readonly property color color: Theme.dark ? dark : light

    signal alone

    objectName: "legend-" + seriesId
    text: name
    Accessible.role: Accessible.CheckBox
    Accessible.name: name
    Accessible.description: qsTr("Hides or shows it. Shift and Enter shows it alone.")
    Accessible.checkable: true
    Accessible.checked: !hidden
    Accessible.onPressAction: clicked()
    Accessible.onToggleAction: clicked()
    onDoubleClicked: alone()
    Keys.onReturnPressed: event => event.modifiers & Qt.ShiftModifier ? alone() : clicked()

    contentItem: Row {
        spacing: 6
        opacity: root.hidden ? 0.6 : 1

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            width: 10
            height: 10
            radius: 3
            color: root.hidden ? "transparent" : root.color
            border.width: root.hidden ? 1.5 : 0
            border.color: root.color
        }
        Text {
            text: root.name
            textFormat: Text.PlainText
            font.pixelSize: Theme.smallSize
            font.strikeout: root.hidden
            color: root.hovered ? Theme.ink : Theme.soft
        }
    }
    background: FocusRing {
        anchors.margins: -4
        shown: root.visualFocus
    }
}
