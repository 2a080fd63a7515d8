// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Wattglass
import Wattglass.Ui

/** One file: its name, how far it is or what came of it, and a thin line while it is read. */
AbstractButton {
    id: root

    required property int index
    required property string name
    required property string words
    required property double share
    required property bool busy
    required property bool asks
    required property bool failed
    required property bool done
    required property bool over
    required property ImportController importing
    readonly property bool chosen: importing.selected === index

    padding: Theme.inner
    focusPolicy: asks ? Qt.StrongFocus : Qt.NoFocus
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1: %2").arg(name).arg(words)
    onClicked: importing.select(index)

    contentItem: RowLayout {
        spacing: Theme.inner

        Icon {
            Layout.alignment: Qt.AlignTop
            name: root.failed ? "warning" : root.done ? "check" : root.asks ? "help" : "import"
            color: root.failed ? Theme.danger : root.done || root.asks ? Theme.accent : Theme.soft
        }
        Text {
            Layout.alignment: Qt.AlignTop
            Layout.preferredWidth: root.failed ? Math.round(root.width * 0.35) : Math.round(root.width * 0.5)
            text: root.name
            textFormat: Text.PlainText
            elide: Text.ElideMiddle
            color: Theme.ink
            font.pixelSize: Theme.textSize
            font.weight: root.chosen ? Font.DemiBold : Font.Normal
        }
        Text {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            horizontalAlignment: root.failed ? Text.AlignLeft : Text.AlignRight
            text: root.words
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
            color: root.failed ? Theme.danger : Theme.soft
            font.pixelSize: Theme.textSize
        }
        IconButton {
            Layout.preferredWidth: Theme.iconSize + 4
            Layout.preferredHeight: Theme.iconSize + 4
            Layout.alignment: Qt.AlignTop
            opacity: root.over ? 0 : 1
            enabled: !root.over
            quiet: true
            iconName: "close"
            text: qsTr("Leave out %1").arg(root.name)
            onClicked: root.importing.stop(root.index)
        }
    }
    background: Rectangle {
        color: root.chosen ? Theme.tint : root.asks && root.hovered ? Theme.paper : "transparent"
        radius: Theme.controlRadius

        ShareLine {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            anchors.leftMargin: Theme.inner
            anchors.rightMargin: Theme.inner
            visible: root.busy
            share: root.share
        }
        FocusRing {
            shown: root.visualFocus
        }
    }
}
