// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Wattglass
import Wattglass.Ui

/** What stands in the window before there is any data. */
Item {
    id: root

    required property Session session

    Card {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.edge, Math.round(520 * Theme.scale))
        padding: Theme.edge * 1.5

        StatePane {
            Layout.fillWidth: true
            iconName: "history"
            title: qsTr("Your energy will be here")
            text: qsTr("Bring in a file from your utility: Green Button XML, or CSV with one reading a line. You can also drop files anywhere on this window. They stay on this machine.")
            actionText: qsTr("Import a file")
            quietText: qsTr("Try the demo home")
            onAct: root.session.importAsked()
            onQuietAct: root.session.demoAsked()
        }
        AppButton {
            objectName: "connectFirst"
            Layout.alignment: Qt.AlignHCenter
            quiet: true
            text: qsTr("Sign in to a service")
            onClicked: root.session.accountsAsked()
        }
    }
}
