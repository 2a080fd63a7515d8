// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Wattglass
import Wattglass.Ui

/** One appliance alone: when it ran, how long, and what it took. */
Card {
    id: root

    required property AppliancesController appliances

    title: qsTr("One appliance")

    AppComboBox {
        objectName: "aloneBox"
        Layout.fillWidth: true
        model: root.appliances.names
        currentIndex: root.appliances.alone
        Accessible.name: qsTr("Appliance")
        onActivated: index => root.appliances.choose(index)
    }
    Text {
        objectName: "runSummary"
        Layout.fillWidth: true
        text: root.appliances.runSummary
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
        color: Theme.ink
        font.pixelSize: Theme.textSize
    }
    ListView {
        id: list

        objectName: "runs"
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: Math.round(160 * Theme.scale)
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: true
        model: root.appliances.runs
        Accessible.role: Accessible.List
        Accessible.name: root.appliances.runSummary
        delegate: RunLine {
            width: list.width
        }
    }
}
