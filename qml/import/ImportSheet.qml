// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Wattglass
import Wattglass.Ui

/** The files that are imported, and what has to be answered before the next one can be. */
AppDialog {
    id: root

    required property ImportController importing
    readonly property real room: parent ? parent.height - 2 * Theme.edge : 0

    title: qsTr("Import")
    width: parent ? Math.min(Math.round(820 * Theme.scale), parent.width - 2 * Theme.edge) : 0
    height: Math.min(implicitHeight, room)
    closePolicy: Popup.CloseOnEscape
    onOpened: review.focusFirst()

    ImportFiles {
        Layout.fillWidth: true
        Layout.maximumHeight: root.importing.review.shown ? Math.round(132 * Theme.scale) : root.room
        importing: root.importing
    }
    Rectangle {
        Layout.fillWidth: true
        visible: root.importing.review.shown
        implicitHeight: 1
        color: Theme.line
    }
    ImportReviewPane {
        id: review

        objectName: "importReview"
        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: root.importing.review.shown
        review: root.importing.review
    }
    ImportButtons {
        Layout.fillWidth: true
        importing: root.importing
        onCloseAsked: root.close()
    }
}
