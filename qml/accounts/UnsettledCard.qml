// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Wattglass
import Wattglass.Ui

/** Changes that were sent and of which it is not known whether they were made. */
Card {
    id: root

    required property UnsettledController unsettled

    title: qsTr("Was it made?")

    Text {
        Layout.fillWidth: true
        text: root.unsettled.message !== "" ? root.unsettled.message : qsTr("The connection broke when these changes were sent. Nothing is sent again by itself.")
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
        color: Theme.soft
        font.pixelSize: Theme.textSize
    }
    Repeater {
        model: root.unsettled.lines
        delegate: AccountEntry {
            id: line

            required property int index
            required property string rowId
            required property bool canLook
            required words

            objectName: "unsettled-%1".arg(rowId)
            Layout.fillWidth: true
            title: qsTr("Change %1").arg(rowId)
            iconName: "warning"
            good: false

            AppButton {
                objectName: "look-%1".arg(line.rowId)
                visible: line.canLook
                text: qsTr("Look at the service")
                onClicked: root.unsettled.look(line.rowId)
            }
            AppButton {
                objectName: "made-%1".arg(line.rowId)
                visible: !line.canLook
                text: qsTr("It was made")
                onClicked: root.unsettled.settle(line.rowId, true)
            }
            AppButton {
                objectName: "notMade-%1".arg(line.rowId)
                visible: !line.canLook
                text: qsTr("It was not made")
                onClicked: root.unsettled.settle(line.rowId, false)
            }
        }
    }
}
