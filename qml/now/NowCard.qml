// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Wattglass
import Wattglass.Ui

/** What the home draws, as big as it can be read from the door. */
Card {
    id: root

    required property NowController now

    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("The home draws %1 %2. %3 %4").arg(now.number).arg(now.unit).arg(now.moment).arg(now.cost)

    RowLayout {
        Layout.fillHeight: false
        spacing: Theme.inner

        Rectangle {
            implicitWidth: 10
            implicitHeight: 10
            radius: 3
            color: Colors.color(Colors.Home, Theme.dark)
        }
        Text {
            Layout.fillWidth: true
            text: qsTr("The home draws")
            elide: Text.ElideRight
            color: Theme.soft
            font.pixelSize: Theme.textSize
        }
    }
    RowLayout {
        Layout.fillHeight: false
        spacing: Theme.inner

        Text {
            objectName: "nowNumber"
            text: root.now.number
            textFormat: Text.PlainText
            color: Theme.ink
            font.pixelSize: Theme.numberSize * 2
            font.weight: Font.Bold
        }
        Text {
            Layout.alignment: Qt.AlignBaseline
            text: root.now.unit
            textFormat: Text.PlainText
            color: Theme.soft
            font.pixelSize: Theme.pageTitleSize
        }
    }
    Text {
        objectName: "nowCost"
        Layout.fillWidth: true
        visible: text !== ""
        text: root.now.cost
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
        color: Theme.ink
        font.pixelSize: Theme.textSize
    }
    Text {
        objectName: "nowMoment"
        Layout.fillWidth: true
        Layout.fillHeight: true
        text: root.now.moment
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
        color: Theme.soft
        font.pixelSize: Theme.smallSize
    }
}
