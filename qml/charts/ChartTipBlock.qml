// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Wattglass
import Wattglass.Models
import Wattglass.Ui

/** One interval's title and the values within it. */
ColumnLayout {
    id: root

    required property string title
    required property GadgetListModel rows
    property bool pale: false

    spacing: 4

    Text {
        objectName: "tipTitle"
        Layout.bottomMargin: 2
        text: root.title
        textFormat: Text.PlainText
        color: Theme.ink
        font.pixelSize: Theme.smallSize
        font.weight: Font.Bold
    }
    Text {
        visible: root.rows.count === 0
        text: qsTr("No readings")
        textFormat: Text.PlainText
        color: Theme.soft
        font.pixelSize: Theme.smallSize
    }
    Repeater {
        model: root.rows

        RowLayout {
            id: row

            required property string rowId
            required property string name
            required property string value
            required property string note
            required property color light
            required property color dark
            required property bool total
            readonly property color color: Theme.dark ? dark : light

            objectName: "tip-" + rowId
            spacing: Theme.inner

            Rectangle {
                implicitWidth: 10
                implicitHeight: 10
                radius: 3
                visible: !row.total
                color: root.pale ? Colors.paler(row.color, Theme.dark) : row.color
            }
            Text {
                Layout.fillWidth: true
                text: row.note === "" ? row.name : qsTr("%1, %2").arg(row.name).arg(row.note)
                textFormat: Text.PlainText
                color: row.total ? Theme.ink : Theme.soft
                font.pixelSize: Theme.smallSize
            }
            Text {
                objectName: "tipValue"
                Layout.leftMargin: Theme.gap
                text: row.value
                textFormat: Text.PlainText
                color: Theme.ink
                font.pixelSize: Theme.smallSize
                font.weight: row.total ? Font.Bold : Font.Normal
            }
        }
    }
}
