// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Wattglass

/** One account: whose it is, how it is, and beside it what can be done. */
Item {
    id: root

    required property string title
    required property string words
    required property string iconName
    property bool good: true
    default property alias actions: buttons.data

    implicitHeight: Math.max(texts.height, buttons.height)
    Accessible.role: Accessible.ListItem
    Accessible.name: "%1: %2".arg(title).arg(words)

    Icon {
        name: root.iconName
        color: root.good ? Theme.soft : Theme.warning
    }
    Column {
        id: texts

        x: Theme.iconSize + 12
        width: Math.max(0, root.width - x - buttons.width - Theme.gap)
        spacing: 2

        Text {
            width: parent.width
            text: root.title
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
            color: Theme.ink
            font.pixelSize: Theme.textSize
            font.weight: Font.DemiBold
        }
        Text {
            objectName: "entryWords"
            width: parent.width
            text: root.words
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
            color: root.good ? Theme.soft : Theme.warning
            font.pixelSize: Theme.textSize
        }
    }
    Row {
        id: buttons

        anchors.right: parent.right
        spacing: Theme.inner
    }
}
