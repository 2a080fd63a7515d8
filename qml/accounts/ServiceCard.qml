// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Wattglass

/** One service: what one gets, what one has to have, and the way in. */
Card {
    id: root

    required property string name
    required property string gives
    required property string needs
    required property bool hasKeysPage

    signal connectAsked
    signal keysAsked

    title: name

    Text {
        Layout.fillWidth: true
        text: root.gives
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
        color: Theme.ink
        font.pixelSize: Theme.textSize
    }
    Text {
        Layout.fillWidth: true
        text: qsTr("You need: %1").arg(root.needs)
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
        color: Theme.soft
        font.pixelSize: Theme.textSize
    }
    Item {
        Layout.fillHeight: true
    }
    RowLayout {
        spacing: Theme.inner

        AppButton {
            objectName: "connectButton"
            text: qsTr("Sign in…")
            Accessible.name: qsTr("Sign in to %1").arg(root.name)
            onClicked: root.connectAsked()
        }
        AppButton {
            objectName: "keysButton"
            visible: root.hasKeysPage
            quiet: true
            text: qsTr("Where to get it")
            Accessible.name: qsTr("Where to get what %1 needs, in the browser").arg(root.name)
            onClicked: root.keysAsked()
        }
    }
}
