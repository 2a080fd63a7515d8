// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Wattglass
import Wattglass.Ui

/** What stands in the window when the store cannot be read. */
Item {
    id: root

    required property Session session
    readonly property BackupController backups: session.backups

    StatePane {
        objectName: "troublePane"
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.edge, Theme.readableWidth)
        iconName: "warning"
        title: root.backups.busy ? qsTr("Rescuing…") : qsTr("Your data could not be read")
        text: root.backups.busy ? qsTr("The damaged file stays as it is.") : root.backups.failed ? root.backups.message : root.session.trouble
        actionText: root.backups.busy ? "" : root.session.damaged ? qsTr("Rescue what can be read") : qsTr("Try again")
        quietText: root.session.damaged && !root.backups.busy ? qsTr("Try again") : ""
        onAct: root.session.damaged ? root.backups.rescue() : root.session.retry()
        onQuietAct: root.session.retry()
    }

    Connections {
        function onRescued() {
            rescueDialog.open();
        }

        target: root.backups
    }

    RescueDialog {
        id: rescueDialog

        objectName: "rescueDialog"
        lines: root.backups.report
    }
}
