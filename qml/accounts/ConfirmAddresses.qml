// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Wattglass

/** Asks whether the addresses that the user's own file names may be told his secrets. */
ColumnLayout {
    id: root

    required property string service
    required property var addresses

    spacing: Theme.inner

    Text {
        Layout.fillWidth: true
        text: qsTr("Your own file for %1 sends what you tell to these addresses. Go on only if you know them.").arg(root.service)
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
        color: Theme.ink
        font.pixelSize: Theme.textSize
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
    Text {
        objectName: "confirmAddresses"
        Layout.fillWidth: true
        text: root.addresses.join("\n")
        textFormat: Text.PlainText
        wrapMode: Text.WrapAnywhere
        color: Theme.ink
        font.pixelSize: Theme.textSize
        font.weight: Font.DemiBold
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
}
