// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Wattglass

/** One total of the period: whose it is, how much, and a sentence that explains or compares. */
Card {
    id: root

    required property string name
    required property string number
    required property string unit
    property string note
    property color dot: Theme.accent

    Accessible.role: Accessible.StaticText
    Accessible.name: "%1 %2 %3. %4".arg(name).arg(number).arg(unit).arg(note)

    RowLayout {
        Layout.fillHeight: false
        spacing: Theme.inner

        Rectangle {
            implicitWidth: 10
            implicitHeight: 10
            radius: 3
            color: root.dot
        }
        Text {
            Layout.fillWidth: true
            text: root.name
            textFormat: Text.PlainText
            elide: Text.ElideRight
            color: Theme.soft
            font.pixelSize: Theme.textSize
        }
    }
    RowLayout {
        Layout.fillHeight: false
        spacing: Theme.inner

        Text {
            id: figure

            text: root.number
            textFormat: Text.PlainText
            color: Theme.ink
            font.pixelSize: Theme.numberSize
            font.weight: Font.Bold
        }
        Text {
            Layout.alignment: Qt.AlignBaseline
            text: root.unit
            textFormat: Text.PlainText
            color: Theme.soft
            font.pixelSize: Theme.textSize
        }
    }
    Text {
        Layout.fillWidth: true
        Layout.fillHeight: true
        text: root.note
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
        maximumLineCount: 3
        elide: Text.ElideRight
        color: Theme.soft
        font.pixelSize: Theme.smallSize
    }
}
