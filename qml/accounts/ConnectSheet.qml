// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Wattglass
import Wattglass.Ui

/** Signing in to a service: what it has to be told, and how it goes on. */
AppDialog {
    id: root

    required property ConnectController connecting
    readonly property bool telling: connecting.phase === ConnectController.Telling
    readonly property bool confirming: connecting.phase === ConnectController.Confirming
    readonly property bool working: connecting.phase === ConnectController.Working

    title: connecting.again ? qsTr("Sign in to %1 again").arg(connecting.service) : qsTr("Sign in to %1").arg(connecting.service)
    width: parent ? Math.min(Math.round(520 * Theme.scale), parent.width - 2 * Theme.edge) : 0
    closePolicy: Popup.CloseOnEscape
    onOpened: fields.focusFirst()
    onClosed: {
        fields.clear();
        connecting.close();
    }

    Text {
        Layout.fillWidth: true
        visible: root.telling
        text: qsTr("You need: %1").arg(root.connecting.needs)
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
        color: Theme.soft
        font.pixelSize: Theme.textSize
    }
    CredentialFields {
        id: fields

        Layout.fillWidth: true
        visible: root.telling
        connecting: root.connecting
        onAccepted: root.connecting.begin()
    }
    AppCheckBox {
        objectName: "connectByHand"
        Layout.topMargin: 4 // for the ring around it
        Layout.leftMargin: 3
        visible: root.telling && root.connecting.hasPage
        text: qsTr("My browser is on another computer")
        checked: root.connecting.byHand
        onToggled: root.connecting.setByHand(checked)
    }
    ConfirmAddresses {
        Layout.fillWidth: true
        visible: root.confirming
        service: root.connecting.service
        addresses: root.connecting.addresses
    }
    ConnectProgress {
        objectName: "connectProgress"
        Layout.fillWidth: true
        visible: root.working
        connecting: root.connecting
    }
    Text {
        objectName: "connectError"
        Layout.fillWidth: true
        visible: root.telling && text !== ""
        text: root.connecting.error
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
        color: Theme.danger
        font.pixelSize: Theme.textSize
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
    RowLayout {
        Layout.alignment: Qt.AlignRight
        spacing: Theme.inner

        AppButton {
            objectName: "connectCancel"
            text: qsTr("Cancel")
            onClicked: root.telling ? root.close() : root.connecting.cancel()
        }
        AppButton {
            objectName: "connectGo"
            visible: !root.working
            primary: true
            text: root.confirming ? qsTr("These are right") : root.connecting.error === "" ? qsTr("Sign in") : qsTr("Try again")
            onClicked: root.confirming ? root.connecting.confirm() : root.connecting.begin()
        }
    }
}
