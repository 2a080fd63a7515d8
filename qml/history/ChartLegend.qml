// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls
import Wattglass
import Wattglass.Ui

/** What the colours of the chart are. A click hides a series, a double click shows it alone. */
Flow {
    id: root

    required property HistoryController history

    spacing: Theme.gap
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Legend")

    Repeater {
        model: root.history.legend

        AbstractButton {
            id: entry

            required property string seriesId
            required property string name
            required property color light
            required property color dark
            required property bool hidden

            objectName: "legend-" + seriesId
            text: name
            checkable: true
            checked: !hidden
            opacity: hidden ? 0.45 : 1
            Accessible.role: Accessible.CheckBox
            Accessible.name: name
            Accessible.checked: !hidden
            Accessible.onPressAction: clicked()
            onClicked: root.history.toggle(seriesId)
            onDoubleClicked: root.history.isolate(seriesId)
            Keys.onReturnPressed: event => event.modifiers & Qt.ShiftModifier ? root.history.isolate(seriesId) : root.history.toggle(seriesId)

            contentItem: Row {
                spacing: 6

                Rectangle {
                    anchors.verticalCenter: parent.verticalCenter
                    width: 10
                    height: 10
                    radius: 3
                    color: Theme.dark ? entry.dark : entry.light
                }
                Text {
                    text: entry.name
                    textFormat: Text.PlainText
                    font.pixelSize: Theme.smallSize
                    font.strikeout: entry.hidden
                    color: entry.hovered ? Theme.ink : Theme.soft
                }
            }
            background: FocusRing {
                anchors.margins: -4
                shown: entry.visualFocus
            }
        }
    }
}
