// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Wattglass
import Wattglass.Ui

/** When to run an appliance: its own recorded run, slid over the coming hours. */
FigureCard {
    id: root

    required property GreenController green

    controller: green.starts
    tools: AppComboBox {
        objectName: "greenAppliance"
        implicitWidth: Math.round(164 * Theme.scale)
        model: root.green.names
        currentIndex: root.green.chosen
        Accessible.name: qsTr("Appliance")
        onActivated: index => root.green.choose(index)
    }

    Text {
        objectName: "greenRunSummary"
        Layout.fillWidth: true
        text: root.green.runSummary
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
        color: Theme.ink
        font.pixelSize: Theme.textSize
    }
    ColumnLayout {
        objectName: "greenOptions"
        Layout.fillWidth: true
        spacing: Theme.inner
        Accessible.role: Accessible.List
        Accessible.name: qsTr("When to start")

        Repeater {
            model: root.green.options

            RunOptionLine {
                Layout.fillWidth: true
            }
        }
    }
    Text {
        objectName: "greenCarbonMethod"
        Layout.fillWidth: true
        visible: text !== ""
        text: root.green.carbonMethod
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
        color: Theme.soft
        font.pixelSize: Theme.smallSize
    }
}
