// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Wattglass
import Wattglass.Ui

/** What the page is for, what came of the last thing done, and the button for a new repair. */
RowLayout {
    id: root

    required property RepairsController repairs

    spacing: Theme.gap

    Text {
        objectName: "repairsMessage"
        Layout.fillWidth: true
        text: root.repairs.message !== "" ? root.repairs.message : qsTr("What was imported is never changed: a repair lies over it, and every total and export follows.")
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
        color: root.repairs.failed ? Theme.danger : Theme.soft
        font.pixelSize: Theme.textSize
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
    AppButton {
        objectName: "newRepair"
        primary: true
        iconName: "repair"
        text: qsTr("New repair…")
        onClicked: root.repairs.begin()
    }
}
