// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Wattglass
import Wattglass.Ui

/** What leads through the steps of describing a home, and sends it at their end. */
RowLayout {
    id: root

    required property ProfileController profile
    required property bool atEnd
    readonly property ProfileSending sending: profile.sending

    signal closeAsked

    function focusBack() {
        back.forceActiveFocus(Qt.TabFocusReason);
    }

    spacing: Theme.inner

    Text {
        Layout.fillWidth: true
        text: qsTr("What you write is kept on this computer.")
        textFormat: Text.PlainText
        elide: Text.ElideRight
        color: Theme.soft
        font.pixelSize: Theme.smallSize
    }
    AppButton {
        id: back

        objectName: "profileBack"
        visible: root.profile.step > 0
        text: qsTr("Back")
        onClicked: root.profile.go(root.profile.step - 1)
    }
    AppButton {
        objectName: "profileClose"
        text: qsTr("Close")
        onClicked: root.closeAsked()
    }
    AppButton {
        objectName: "profileNext"
        visible: !root.atEnd
        enabled: !root.profile.loading
        primary: true
        text: qsTr("Next")
        onClicked: root.profile.next()
    }
    AppButton {
        objectName: "profileSend"
        visible: root.atEnd
        enabled: root.sending.possible
        primary: !root.sending.done
        text: root.sending.done ? qsTr("Send again") : qsTr("Send to Digiwatt")
        onClicked: root.sending.send()
    }
}
