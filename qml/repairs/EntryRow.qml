// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Wattglass

/** One thing that a list of the Repairs page tells: of which series and when, what is so, and beside it what can be done. */
RowLayout {
    id: root

    required property string series
    required property string when
    required property string words
    required property color dot
    property string more
    property bool faded: false
    default property alias actions: buttons.data

    spacing: Theme.gap
    Accessible.role: Accessible.ListItem
    Accessible.name: "%1, %2: %3 %4".arg(series).arg(when).arg(words).arg(more)

    Rectangle {
        Layout.alignment: Qt.AlignTop
        Layout.topMargin: 6
        implicitWidth: 10
        implicitHeight: 10
        radius: 3
        color: root.dot
        opacity: root.faded ? 0.4 : 1
    }
    ColumnLayout {
        spacing: 2

        Text {
            Layout.fillWidth: true
            text: qsTr("%1 · %2", "series, time").arg(root.series).arg(root.when)
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
            color: root.faded ? Theme.soft : Theme.ink
            font.pixelSize: Theme.textSize
            font.weight: Font.DemiBold
        }
        Text {
            objectName: "entryWords"
            Layout.fillWidth: true
            text: root.words
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
            color: root.faded ? Theme.soft : Theme.ink
            font.pixelSize: Theme.textSize
            font.strikeout: root.faded
        }
        Text {
            Layout.fillWidth: true
            visible: text !== ""
            text: root.more
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
            color: Theme.soft
            font.pixelSize: Theme.smallSize
        }
    }
    RowLayout {
        id: buttons

        Layout.alignment: Qt.AlignTop | Qt.AlignRight
        spacing: Theme.inner
    }
}
