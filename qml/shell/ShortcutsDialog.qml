// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Wattglass
import Wattglass.Ui

/** Every key of the window and what it does. */
AppDialog {
    id: root

    required property ShortcutList shortcuts

    title: qsTr("Keyboard shortcuts")
    width: Math.round(600 * Theme.scale)

    ListView {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredHeight: contentHeight
        clip: true
        model: root.shortcuts
        boundsBehavior: Flickable.StopAtBounds
        ScrollBar.vertical: ScrollBar {
        }
        delegate: RowLayout {
            id: line

            required property string keys
            required property string what

            width: ListView.view.width
            height: Math.round(30 * Theme.scale)
            spacing: Theme.gap
            Accessible.role: Accessible.StaticText
            Accessible.name: "%1: %2".arg(keys).arg(what)

            Text {
                Layout.preferredWidth: Math.round(120 * Theme.scale)
                text: line.keys
                textFormat: Text.PlainText
                color: Theme.ink
                font.pixelSize: Theme.textSize
                font.weight: Font.DemiBold
            }
            Text {
                Layout.fillWidth: true
                text: line.what
                textFormat: Text.PlainText
                elide: Text.ElideRight
                color: Theme.soft
                font.pixelSize: Theme.textSize
            }
        }
    }
}
