// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Wattglass

/** The hours of a tariff with one label: its name, and which they are. */
RowLayout {
    id: root

    required property string name
    required property string hours
    required property color dot

    spacing: Theme.inner

    Rectangle {
        Layout.alignment: Qt.AlignTop
        Layout.topMargin: 5
        implicitWidth: 10
        implicitHeight: 10
        radius: 3
        color: root.dot
    }
    ColumnLayout {
        spacing: 0

        Text {
            text: root.name
            textFormat: Text.PlainText
            color: Theme.ink
            font.pixelSize: Theme.textSize
        }
        Text {
            Layout.fillWidth: true
            text: root.hours
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
            color: Theme.soft
            font.pixelSize: Theme.smallSize
        }
    }
}
