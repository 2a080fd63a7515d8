// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Wattglass

/** An appliance and how many of it there are. */
RowLayout {
    id: root

    required property string rowId
    required property string name
    required property int quantity

    signal counted(int number)

    spacing: Theme.inner
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1 × %2", "number, appliance").arg(quantity).arg(name)

    Text {
        Layout.preferredWidth: Math.round(260 * Theme.scale)
        text: root.name
        textFormat: Text.PlainText
        elide: Text.ElideRight
        color: Theme.ink
        font.pixelSize: Theme.textSize
    }
    AppButton {
        objectName: "fewer"
        implicitWidth: Theme.controlHeight
        enabled: root.quantity > 1
        text: "−"
        Accessible.name: qsTr("One %1 less").arg(root.name)
        onClicked: root.counted(root.quantity - 1)
    }
    Text {
        Layout.preferredWidth: Theme.edge
        horizontalAlignment: Text.AlignHCenter
        text: root.quantity
        textFormat: Text.PlainText
        color: Theme.ink
        font.pixelSize: Theme.textSize
    }
    AppButton {
        objectName: "more"
        implicitWidth: Theme.controlHeight
        text: "+"
        Accessible.name: qsTr("One %1 more").arg(root.name)
        onClicked: root.counted(root.quantity + 1)
    }
    IconButton {
        objectName: "none"
        quiet: true
        iconName: "close"
        text: qsTr("Take %1 off the list").arg(root.name)
        onClicked: root.counted(0)
    }
}
