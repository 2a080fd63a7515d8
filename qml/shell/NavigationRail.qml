// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Wattglass
import Wattglass.Ui

/** The site on top, the pages below it. */
Pane {
    id: root

    required property Session session
    property bool narrow: false
    property int current: 0

    implicitWidth: narrow ? Theme.railNarrowWidth : Theme.railWidth
    padding: narrow ? Theme.inner : 12
    rightPadding: padding + 1
    topPadding: 12
    bottomPadding: 12

    background: Rectangle {
        color: Theme.card

        Rectangle {
            anchors.right: parent.right
            width: 1
            height: parent.height
            color: Theme.line
        }
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 2

        SiteSwitcher {
            objectName: "siteSwitcher"
            Layout.fillWidth: true
            Layout.bottomMargin: 12
            session: root.session
            narrow: root.narrow
        }
        RailEntry {
            objectName: "historyEntry"
            Layout.fillWidth: true
            narrow: root.narrow
            iconName: "history"
            text: qsTr("History")
            current: root.current === 0
            onClicked: root.current = 0
        }
        RailEntry {
            objectName: "repairsEntry"
            Layout.fillWidth: true
            narrow: root.narrow
            iconName: "repair"
            text: qsTr("Repairs")
            current: root.current === 1
            onClicked: root.current = 1
        }
        RailEntry {
            objectName: "accountsEntry"
            Layout.fillWidth: true
            narrow: root.narrow
            iconName: "accounts"
            text: qsTr("Accounts")
            current: root.current === 2
            onClicked: root.current = 2
        }
        Item {
            Layout.fillHeight: true
        }
        RailEntry {
            objectName: "settingsEntry"
            Layout.fillWidth: true
            narrow: root.narrow
            iconName: "settings"
            text: qsTr("Settings")
            current: root.current === 3
            onClicked: root.current = 3
        }
    }
}
