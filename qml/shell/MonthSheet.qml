// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Wattglass
import Wattglass.Ui

/** A month to pick days from. Days without data are paler. */
ColumnLayout {
    id: root

    required property RangePicker picker
    readonly property int cell: Math.round(36 * Theme.scale)

    spacing: 4

    RowLayout {
        IconButton {
            quiet: true
            iconName: "chevron-left"
            text: qsTr("Previous month")
            onClicked: root.picker.turn(-1)
        }
        Text {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            text: root.picker.month
            textFormat: Text.PlainText
            color: Theme.ink
            font.pixelSize: Theme.textSize
            font.weight: Font.DemiBold
        }
        IconButton {
            quiet: true
            iconName: "chevron-right"
            text: qsTr("Next month")
            onClicked: root.picker.turn(1)
        }
    }
    Grid {
        Layout.alignment: Qt.AlignHCenter
        columns: 7

        Repeater {
            model: root.picker.weekdays

            Text {
                required property string modelData

                width: root.cell
                height: root.cell - 8
                horizontalAlignment: Text.AlignHCenter
                verticalAlignment: Text.AlignVCenter
                text: modelData
                textFormat: Text.PlainText
                color: Theme.soft
                font.pixelSize: Theme.smallSize
            }
        }
        Repeater {
            model: root.picker
            delegate: DayCell {
                width: root.cell
                height: root.cell - 4
                onPicked: index => root.picker.pick(index)
            }
        }
    }
}
