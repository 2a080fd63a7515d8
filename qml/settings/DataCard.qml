// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Wattglass

/** Where the data lies on this machine. */
Card {
    id: root

    required property string folder

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
}
