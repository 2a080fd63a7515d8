// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Wattglass
import Wattglass.Ui

/** One calm line at the edge of the window: what an import is doing, or what came of it. */
Control {
    id: root

    required property ImportController importing

    signal showAsked
    signal detailsAsked
    signal changeAsked

    padding: Theme.inner
    leftPadding: Theme.gap
    Accessible.role: Accessible.StatusBar
    Accessible.name: importing.note

    contentItem: GridLayout {
        columns: 5
        columnSpacing: Theme.inner
        rowSpacing: 0

        Icon {
            name: root.importing.canShow && !root.importing.working ? "check" : "import"
            color: Theme.accent
        }
        Text {
            objectName: "importNoteText"
            text: root.importing.note
            textFormat: Text.PlainText
            color: Theme.ink
            font.pixelSize: Theme.textSize
        }
        AppButton {
            objectName: "importShow"
            visible: root.importing.canShow
            quiet: true
            text: qsTr("Show")
            onClicked: root.showAsked()
        }
        AppButton {
            objectName: "importDetails"
            quiet: true
            text: qsTr("Details")
            onClicked: root.detailsAsked()
        }
        IconButton {
            visible: !root.importing.working && !root.importing.review.shown
            quiet: true
            hintFits: false
            iconName: "close"
            text: qsTr("Hide this line")
            onClicked: root.importing.closeNote()
        }
        Icon {
            visible: root.importing.difference !== ""
            name: "info"
            color: Theme.warning
        }
        Text {
            objectName: "importDifference"
            Layout.maximumWidth: Math.round(480 * Theme.scale)
            visible: root.importing.difference !== ""
            text: root.importing.difference
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
            color: Theme.ink
            font.pixelSize: Theme.textSize
        }
        AppButton {
            objectName: "importChange"
            Layout.columnSpan: 3
            visible: root.importing.difference !== ""
            quiet: true
            text: qsTr("Change…")
            onClicked: root.changeAsked()
        }
    }
    background: Rectangle {
        color: Theme.card
        radius: Theme.cardRadius
        border.color: Theme.line

        ShareLine {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            anchors.margins: Theme.inner
            anchors.bottomMargin: 2
            visible: root.importing.working
            share: root.importing.share
        }
    }
}
