// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Wattglass

/** What stands where there is nothing to show: what is so, what follows, and what to press. */
Item {
    id: root

    required property string title
    property string text
    property string iconName
    property string actionText
    property string quietText

    signal act
    signal quietAct

    implicitHeight: column.implicitHeight
    implicitWidth: Math.round(440 * Theme.scale)
    Accessible.role: Accessible.Grouping
    Accessible.name: title

    ColumnLayout {
        id: column

        anchors.centerIn: parent
        width: Math.min(root.width, Math.round(440 * Theme.scale))
        spacing: Theme.inner

        Icon {
            Layout.alignment: Qt.AlignHCenter
            Layout.bottomMargin: Theme.inner
            visible: root.iconName !== ""
            name: root.iconName === "" ? "info" : root.iconName
            size: Theme.iconSize * 2
            color: Theme.soft
        }
        Text {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            text: root.title
            textFormat: Text.PlainText
            color: Theme.ink
            font.pixelSize: Theme.pageTitleSize
            font.weight: Font.Bold
        }
        Text {
            Layout.fillWidth: true
            visible: root.text !== ""
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            lineHeight: 1.25
            text: root.text
            textFormat: Text.PlainText
            color: Theme.soft
            font.pixelSize: Theme.textSize
        }
        AppButton {
            objectName: "actionButton"
            Layout.alignment: Qt.AlignHCenter
            Layout.topMargin: Theme.gap
            visible: text !== ""
            primary: true
            text: root.actionText
            onClicked: root.act()
        }
        AppButton {
            objectName: "quietButton"
            Layout.alignment: Qt.AlignHCenter
            visible: text !== ""
            quiet: true
            text: root.quietText
            onClicked: root.quietAct()
        }
    }
}
