// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Wattglass
import Wattglass.Ui

/** Which backup is to take the place of the readings. */
AppDialog {
    id: root

    required property BackupController backups

    title: qsTr("Restore a backup")
    onAboutToShow: choice.currentIndex = 0

    Text {
        Layout.preferredWidth: Math.round(420 * Theme.scale)
        text: qsTr("The readings become those of the backup. What is there now is kept in the folder “backups”.")
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
        color: Theme.soft
        font.pixelSize: Theme.textSize
    }
    AppComboBox {
        id: choice

        objectName: "backupChoice"
        Layout.fillWidth: true
        model: root.backups.copies
        Accessible.name: qsTr("Backup: %1").arg(displayText)
    }
    RowLayout {
        Layout.alignment: Qt.AlignRight
        spacing: Theme.inner

        AppButton {
            text: qsTr("Cancel")
            onClicked: root.close()
        }
        AppButton {
            objectName: "confirmRestore"
            primary: true
            text: qsTr("Restore")
            onClicked: {
                root.close();
                root.backups.restore(choice.currentIndex);
            }
        }
    }
}
