// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Wattglass
import Wattglass.Ui

/** Whether and when the user is told that a green time begins. */
Card {
    id: root

    required property NoticeController notices

    title: qsTr("Green times")

    AppCheckBox {
        objectName: "noticesOn"
        Layout.fillWidth: true
        text: qsTr("Tell me before a green time begins, while Wattglass runs")
        checked: root.notices.on
        onToggled: root.notices.setOn(checked)
    }
    SettingRow {
        visible: root.notices.on
        name: qsTr("How long before")

        SegmentedControl {
            objectName: "noticeLeads"
            labels: root.notices.leads
            current: root.notices.lead
            Accessible.name: qsTr("How long before a green time begins")
            onChosen: index => root.notices.chooseLead(index)
        }
    }
    SettingRow {
        visible: root.notices.on
        name: qsTr("Quiet hours")

        AppComboBox {
            objectName: "quietFrom"
            Layout.preferredWidth: Math.round(120 * Theme.scale)
            model: root.notices.hours
            currentIndex: root.notices.quietFrom
            Accessible.name: qsTr("Quiet from: %1").arg(displayText)
            onActivated: index => root.notices.chooseQuietHours(index, root.notices.quietUntil)
        }
        Text {
            text: qsTr("to", "from one time to another")
            textFormat: Text.PlainText
            color: Theme.ink
            font.pixelSize: Theme.textSize
        }
        AppComboBox {
            objectName: "quietUntil"
            Layout.preferredWidth: Math.round(120 * Theme.scale)
            model: root.notices.hours
            currentIndex: root.notices.quietUntil
            Accessible.name: qsTr("Quiet until: %1").arg(displayText)
            onActivated: index => root.notices.chooseQuietHours(root.notices.quietFrom, index)
        }
    }
    Text {
        objectName: "noticeNote"
        Layout.fillWidth: true
        visible: root.notices.on
        text: root.notices.quietFrom === root.notices.quietUntil ? qsTr("There are no quiet hours.") : qsTr("In quiet hours nothing is told. The same time twice: no quiet hours.")
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
        color: Theme.soft
        font.pixelSize: Theme.smallSize
    }
    Text {
        objectName: "noticeMessage"
        Layout.fillWidth: true
        visible: text !== ""
        text: root.notices.message
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
        color: Theme.danger
        font.pixelSize: Theme.textSize
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
}
