// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Wattglass

/** Asks before a file is written over. */
AppDialog {
    id: root

    property string file

    signal accepted

    title: qsTr("Replace the file?")

    Text {
        Layout.preferredWidth: Math.round(400 * Theme.scale)
        text: qsTr("“%1” is there already. What it holds now will be lost.").arg(root.file)
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
        color: Theme.soft
        font.pixelSize: Theme.textSize
    }
    RowLayout {
        Layout.alignment: Qt.AlignRight
        spacing: Theme.inner

        AppButton {
            text: qsTr("Keep it")
            onClicked: root.close()
        }
        AppButton {
            objectName: "replaceButton"
            primary: true
            text: qsTr("Replace")
            onClicked: {
                root.close();
                root.accepted();
            }
        }
    }
}
