// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Wattglass
import Wattglass.Ui

/** What uses how much, and when. */
ScrollView {
    id: root

    required property Session session
    readonly property AppliancesController appliances: session.appliances
    readonly property bool inPairs: availableWidth > Math.round(860 * Theme.scale)

    contentWidth: availableWidth
    contentHeight: grid.height + 2 * Theme.edge
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Appliances")

    Binding {
        target: root.appliances
        property: "shown"
        value: root.visible
    }
    StatePane {
        objectName: "appliancesEmpty"
        x: Theme.edge
        y: Theme.edge
        width: root.availableWidth - 2 * Theme.edge
        height: root.availableHeight - 2 * Theme.edge
        visible: !root.appliances.any
        iconName: "appliances"
        title: qsTr("No appliances yet")
        text: qsTr("Here you will see which appliance uses what, and when. A meter that tells them apart is needed: sign in to its service, or import its file.")
        actionText: qsTr("Open the accounts")
        onAct: root.session.accountsAsked()
    }
    GridLayout {
        id: grid

        x: Theme.edge
        y: Theme.edge
        width: root.availableWidth - 2 * Theme.edge
        visible: root.appliances.any
        columns: root.inPairs ? 2 : 1
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap

        ChartCard {
            objectName: "overTime"
            Layout.columnSpan: grid.columns
            Layout.fillWidth: true
            Layout.preferredHeight: Math.round(400 * Theme.scale)
            session: root.session
            history: root.appliances.overTime
        }
        FigureCard {
            objectName: "shares"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            session: root.session
            controller: root.appliances.shares
        }
        RunsCard {
            objectName: "runsCard"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            appliances: root.appliances
        }
        FigureCard {
            objectName: "months"
            Layout.columnSpan: grid.columns
            Layout.fillWidth: true
            Layout.preferredHeight: Math.round(380 * Theme.scale)
            session: root.session
            controller: root.appliances.months
        }
        FigureCard {
            objectName: "year"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            session: root.session
            controller: root.appliances.year
        }
        FigureCard {
            objectName: "standby"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            visible: controller.filled
            session: root.session
            controller: root.appliances.standby

            Text {
                objectName: "standbyYear"
                Layout.fillWidth: true
                text: root.appliances.standbyYear
                textFormat: Text.PlainText
                wrapMode: Text.Wrap
                color: Theme.ink
                font.pixelSize: Theme.textSize
            }
        }
    }
}
