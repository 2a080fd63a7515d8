// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Wattglass

/** One thing that a list of the Repairs page tells: of which series and when, what is so, and beside it what can be done. */
Item {
    id: root

    required property string series
    required property string when
    required property string words
    required property color dot
    property string more
    property bool faded: false
    default property alias actions: buttons.data

    implicitHeight: Math.max(texts.height, buttons.height)
    Accessible.role: Accessible.ListItem
    Accessible.name: "%1, %2: %3 %4".arg(series).arg(when).arg(words).arg(more)

    Rectangle {
        y: 6
        width: 10
        height: 10
        radius: 3
        color: root.dot
        opacity: root.faded ? 0.4 : 1
    }
    Column {
        id: texts

        x: 26
        width: Math.max(0, root.width - x - buttons.width - Theme.gap)
        spacing: 2

        Text {
            width: parent.width
            text: qsTr("%1 · %2", "series, time").arg(root.series).arg(root.when)
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
            color: root.faded ? Theme.soft : Theme.ink
            font.pixelSize: Theme.textSize
            font.weight: Font.DemiBold
        }
        Text {
            objectName: "entryWords"
            width: parent.width
            text: root.words
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
            color: root.faded ? Theme.soft : Theme.ink
            font.pixelSize: Theme.textSize
            font.strikeout: root.faded
        }
        Text {
            width: parent.width
            visible: text !== ""
            text: root.more
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
            color: Theme.soft
            font.pixelSize: Theme.smallSize
        }
    }
    Row {
        id: buttons

        anchors.right: parent.right
        spacing: Theme.inner
    }
}
