// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Wattglass
import Wattglass.Ui

/** What ends the sheet of a repair, and what holds of it. */
RowLayout {
    id: root

    required property RepairDraft draft

    signal closeAsked

    spacing: Theme.inner

    Text {
        Layout.fillWidth: true
        text: qsTr("It can be undone at any time.")
        textFormat: Text.PlainText
        elide: Text.ElideRight
        color: Theme.soft
        font.pixelSize: Theme.smallSize
    }
    AppButton {
        text: qsTr("Cancel")
        onClicked: root.closeAsked()
    }
    AppButton {
        objectName: "makeRepair"
        primary: true
        enabled: root.draft.possible
        text: qsTr("Repair")
        onClicked: root.draft.make()
    }
}
