// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Wattglass
import Wattglass.Ui

/** Where the data lies on this machine, and its copies. */
Card {
    id: root

    required property string folder
    required property BackupController backups

    title: qsTr("Data")

    SettingRow {
        name: qsTr("Folder")

        TextEdit {
            Layout.fillWidth: true
            readOnly: true
            selectByMouse: true
            wrapMode: TextEdit.WrapAnywhere
            text: root.folder
            textFormat: TextEdit.PlainText
            color: Theme.soft
            selectionColor: Theme.accent
            font.pixelSize: Theme.textSize
            Accessible.name: qsTr("Data folder: %1").arg(text)
        }
    }
    SettingRow {
        name: qsTr("Last backup")

        Text {
            objectName: "lastBackup"
            Layout.fillWidth: true
            text: root.backups.busy ? qsTr("Working…") : root.backups.last
            textFormat: Text.PlainText
            color: Theme.soft
            font.pixelSize: Theme.textSize
            elide: Text.ElideRight
        }
        AppButton {
            objectName: "backUpButton"
            enabled: !root.backups.busy
            text: qsTr("Back up now")
            onClicked: root.backups.backUp()
        }
        AppButton {
            objectName: "restoreButton"
            enabled: !root.backups.busy && root.backups.copies.length > 0
            text: qsTr("Restore…")
            onClicked: restoreDialog.open()
        }
    }
    Text {
        Layout.fillWidth: true
        wrapMode: Text.Wrap
        text: qsTr("Made by themselves on days when something changed; the last five are kept in “backups”.")
        textFormat: Text.PlainText
        color: Theme.soft
        font.pixelSize: Theme.smallSize
    }
    Text {
        objectName: "backupMessage"
        Layout.fillWidth: true
        visible: text !== ""
        wrapMode: Text.Wrap
        text: root.backups.message
        textFormat: Text.PlainText
        color: root.backups.failed ? Theme.danger : Theme.ink
        font.pixelSize: Theme.textSize
    }

    RestoreDialog {
        id: restoreDialog

        objectName: "restoreDialog"
        backups: root.backups
    }
}
