// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Wattglass
import Wattglass.Ui

/** Whether an account is to be forgotten. */
AppDialog {
    id: root

    required property AccountsController accounts
    property string account
    property string name

    title: qsTr("Remove this account")

    Text {
        Layout.preferredWidth: Math.round(420 * Theme.scale)
        text: qsTr("%1 is signed out: its keys and passwords leave the keychain of this computer, and what Wattglass kept of the account is deleted. At the service nothing changes.").arg(root.name)
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
        color: Theme.soft
        font.pixelSize: Theme.textSize
    }
    RowLayout {
        Layout.alignment: Qt.AlignRight
        spacing: Theme.inner

        AppButton {
            text: qsTr("Cancel")
            onClicked: root.close()
        }
        AppButton {
            objectName: "confirmRemove"
            primary: true
            text: qsTr("Remove")
            onClicked: {
                root.close();
                root.accounts.remove(root.account);
            }
        }
    }
}
