// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Wattglass
import Wattglass.Ui

/** Which appliances there are in a home: the set that Digiwatt takes by itself, or the user's own list. */
ColumnLayout {
    id: root

    required property ProfileController profile

    function add() {
        profile.addAppliance(choice.editText);
        choice.editText = "";
    }

    spacing: Theme.gap

    SegmentedControl {
        objectName: "profileUsual"
        labels: [qsTr("The usual set"), qsTr("My own list")]
        current: root.profile.usual ? 0 : 1
        Accessible.name: qsTr("Which appliances")
        onChosen: index => root.profile.setUsual(index === 0)
    }
    Text {
        Layout.fillWidth: true
        text: root.profile.usual ? qsTr("No appliances are told, and Digiwatt takes those that most homes have.") : qsTr("Those that use much matter most. What is not in the list can be written in your own words.")
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
        color: Theme.soft
        font.pixelSize: Theme.textSize
    }
    Repeater {
        model: root.profile.usual ? null : root.profile.appliances
        delegate: ApplianceEntry {
            objectName: "appliance-%1".arg(rowId)
            Layout.fillWidth: true
            onCounted: number => root.profile.setQuantity(rowId, number)
        }
    }
    Text {
        visible: !root.profile.usual
        text: qsTr("Add an appliance")
        textFormat: Text.PlainText
        color: Theme.ink
        font.pixelSize: Theme.textSize
        font.weight: Font.DemiBold
    }
    RowLayout {
        Layout.topMargin: -12
        visible: !root.profile.usual
        spacing: Theme.inner

        AppComboBox {
            id: choice

            objectName: "applianceChoice"
            Layout.preferredWidth: Math.round(260 * Theme.scale)
            editable: true
            model: root.profile.knownAppliances
            currentIndex: -1
            Accessible.name: qsTr("Appliance to add")
            onAccepted: root.add()
        }
        AppButton {
            objectName: "addAppliance"
            enabled: choice.editText !== ""
            text: qsTr("Add")
            onClicked: root.add()
        }
    }
    Text {
        objectName: "appliancesProblem"
        Layout.fillWidth: true
        visible: text !== ""
        text: root.profile.step === 3 ? root.profile.problem : ""
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
        color: Theme.soft
        font.pixelSize: Theme.smallSize
    }
}
