// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Wattglass
import Wattglass.Ui

/** How a sign-in goes on, and the way back from the browser. */
ColumnLayout {
    id: root

    required property ConnectController connecting
    readonly property bool hasPage: connecting.page !== ""
    readonly property string way: {
        if (connecting.byHand)
            return qsTr("Copy the address of the page to the other computer, and sign in there. Then paste here the code that the page shows, or the address that the browser ended at.");
        return connecting.browsing ? qsTr("Sign in there. This window goes on by itself.") : qsTr("No browser could be opened. Copy the address of the page into one, and sign in there.");
    }

    spacing: Theme.gap
    onHasPageChanged: {
        if (hasPage)
            answer.forceActiveFocus();
        answer.clear();
    }

    Text {
        objectName: "connectStep"
        Layout.fillWidth: true
        text: root.connecting.step
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
        color: Theme.ink
        font.pixelSize: Theme.textSize
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
    ProgressLine {
        Layout.fillWidth: true
        running: true
    }
    Text {
        objectName: "connectWay"
        Layout.fillWidth: true
        visible: root.hasPage
        text: root.way
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
        color: Theme.soft
        font.pixelSize: Theme.textSize
    }
    RowLayout {
        visible: root.hasPage
        spacing: Theme.inner

        AppButton {
            objectName: "copyPage"
            text: qsTr("Copy the address")
            onClicked: root.connecting.copyPage()
        }
        AppButton {
            visible: !root.connecting.byHand
            quiet: true
            text: qsTr("Open it again")
            onClicked: root.connecting.browse()
        }
    }
    ColumnLayout {
        visible: root.hasPage
        spacing: 4

        Text {
            Layout.fillWidth: true
            visible: !root.connecting.byHand
            text: qsTr("If the browser cannot come back by itself, paste here the address that it ended at, or the code that the page shows.")
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
            color: Theme.soft
            font.pixelSize: Theme.textSize
        }
        AppTextField {
            id: answer

            objectName: "pastedAnswer"
            Layout.fillWidth: true
            wrong: root.connecting.pasteError !== ""
            Accessible.name: qsTr("Address or code from the browser")
            onAccepted: root.connecting.paste(text)
        }
        Text {
            objectName: "pasteError"
            Layout.fillWidth: true
            visible: text !== ""
            text: root.connecting.pasteError
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
            color: Theme.danger
            font.pixelSize: Theme.textSize
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }
    }
}
