// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Wattglass

/** A sheet over the window that is read and closed. */
Popup {
    id: root

    property string title
    default property alias content: column.data

    parent: Overlay.overlay
    anchors.centerIn: parent
    modal: true
    focus: true
    padding: Theme.edge
    margins: Theme.edge
    closePolicy: Popup.CloseOnEscape | Popup.CloseOnPressOutside
    background: Rectangle {
        color: Theme.card
        radius: Theme.cardRadius
        border.color: Theme.line
    }
    Overlay.modal: Rectangle {
        color: Theme.veil
    }

    ColumnLayout {
        id: column

        anchors.fill: parent
        spacing: Theme.gap
        Accessible.role: Accessible.Dialog
        Accessible.name: root.title

        RowLayout {
            spacing: Theme.gap

            Text {
                Layout.fillWidth: true
                text: root.title
                textFormat: Text.PlainText
                color: Theme.ink
                font.pixelSize: Theme.pageTitleSize
                font.weight: Font.Bold
            }
            IconButton {
                objectName: "closeButton"
                focus: true
                quiet: true
                iconName: "close"
                text: qsTr("Close")
                onClicked: root.close()
            }
        }
    }
}
