// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Wattglass

/** Says that what is shown is not all of it, or not the newest, and what to press. */
Control {
    id: root

    property string text
    property string actionText

    signal act

    visible: text !== ""
    padding: Theme.inner
    leftPadding: Theme.gap
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    contentItem: RowLayout {
        spacing: Theme.inner

        Icon {
            name: "warning"
            color: Theme.warning
        }
        Text {
            Layout.fillWidth: true
            wrapMode: Text.Wrap
            text: root.text
            textFormat: Text.PlainText
            color: Theme.ink
            font.pixelSize: Theme.textSize
        }
        AppButton {
            visible: text !== ""
            quiet: true
            text: root.actionText
            onClicked: root.act()
        }
    }
    background: Rectangle {
        color: Theme.card
        radius: Theme.controlRadius
        border.color: Theme.line
    }
}
