// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Wattglass
import Wattglass.Ui

/** A description that was sent before and of which nobody knows yet whether it was taken. */
ColumnLayout {
    id: root

    required property ProfileSending sending

    spacing: Theme.inner

    Text {
        objectName: "profileOpen"
        Layout.fillWidth: true
        text: root.sending.open
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
        color: Theme.warning
        font.pixelSize: Theme.textSize
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
    RowLayout {
        spacing: Theme.inner

        AppButton {
            objectName: "profileWasMade"
            text: qsTr("It was made")
            onClicked: root.sending.settle(true)
        }
        AppButton {
            objectName: "profileWasNotMade"
            text: qsTr("It was not made")
            onClicked: root.sending.settle(false)
        }
    }
}
