// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Wattglass
import Wattglass.Ui

/** What can be done with the file that is looked at, and with all of them. */
RowLayout {
    id: root

    required property ImportController importing
    readonly property bool asks: importing.review.shown

    signal closeAsked

    spacing: Theme.inner

    AppCheckBox {
        objectName: "importForAll"
        visible: root.asks && root.importing.severalAsk
        text: qsTr("The same answers for the other files")
        checked: root.importing.forAll
        onToggled: root.importing.forAll = checked
    }
    Item {
        Layout.fillWidth: true
    }
    AppButton {
        objectName: "importCancel"
        visible: root.asks || root.importing.working
        text: qsTr("Cancel")
        onClicked: {
            root.importing.stopAll();
            root.closeAsked();
        }
    }
    AppButton {
        objectName: "importSkip"
        visible: root.asks && root.importing.severalAsk
        text: qsTr("Skip this file")
        onClicked: root.importing.stop(root.importing.selected)
    }
    AppButton {
        objectName: "importGo"
        visible: root.asks
        primary: true
        enabled: root.importing.review.canImport
        text: qsTr("Import")
        onClicked: root.importing.import()
    }
    AppButton {
        objectName: "importClose"
        visible: !root.asks && !root.importing.working
        primary: true
        text: qsTr("Close")
        onClicked: root.closeAsked()
    }
}
