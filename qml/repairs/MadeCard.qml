// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Wattglass
import Wattglass.Ui

/** The repairs that were made, those undone too. */
Card {
    id: root

    required property RepairsController repairs

    title: qsTr("Made")

    Text {
        objectName: "noRepairs"
        Layout.fillWidth: true
        visible: root.repairs.repairs.count === 0
        text: qsTr("No reading was repaired yet. A repair lies over what was imported and can be undone at any time.")
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
        color: Theme.soft
        font.pixelSize: Theme.textSize
    }
    Repeater {
        model: root.repairs.repairs
        delegate: Column {
            id: line

            required property int index
            required property string rowId
            required property string series
            required property string when
            required property string change
            required property string how
            required property color light
            required property color dark
            required property bool undone

            Layout.fillWidth: true
            spacing: 4

            ListLine {
                width: line.width
                index: line.index
            }
            EntryRow {
                objectName: "repair%1".arg(line.rowId)
                width: line.width
                series: line.series
                when: line.when
                words: line.change
                more: line.how
                dot: Theme.dark ? line.dark : line.light
                faded: line.undone

                AppButton {
                    quiet: true
                    text: qsTr("Show")
                    Accessible.name: qsTr("Show %1, %2 in History").arg(line.series).arg(line.when)
                    onClicked: root.repairs.showRepair(line.index)
                }
                AppButton {
                    objectName: "turn%1".arg(line.rowId)
                    text: line.undone ? qsTr("Redo") : qsTr("Undo")
                    Accessible.name: (line.undone ? qsTr("Redo the repair of %1, %2") : qsTr("Undo the repair of %1, %2")).arg(line.series).arg(line.when)
                    onClicked: line.undone ? root.repairs.redo(line.rowId) : root.repairs.undo(line.rowId)
                }
            }
        }
    }
}
