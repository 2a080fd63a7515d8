// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Wattglass
import Wattglass.Ui

/** How renewable the grid is, and when to run what. */
ScrollView {
    id: root

    required property Session session
    readonly property GreenController green: session.green
    readonly property loadState load: green.load

    contentWidth: availableWidth
    contentHeight: column.height + 2 * Theme.edge
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Green")

    Binding {
        target: root.green
        property: "shown"
        value: root.visible
    }
    ColumnLayout {
        id: column

        x: Theme.edge
        y: Theme.edge
        width: root.availableWidth - 2 * Theme.edge
        spacing: Theme.gap

        StaleBanner {
            objectName: "greenBanner"
            Layout.fillWidth: true
            text: root.load.stale || root.load.partial ? root.load.message : ""
        }
        StatePane {
            objectName: "greenState"
            Layout.fillWidth: true
            Layout.preferredHeight: Math.round(280 * Theme.scale)
            visible: root.load.empty
            iconName: "leaf"
            title: qsTr("Not known how green the grid is")
            text: root.load.message
            actionText: qsTr("Open the accounts")
            onAct: root.session.accountsAsked()
        }
        FigureCard {
            objectName: "greenStrip"
            Layout.fillWidth: true
            visible: controller.filled
            session: root.session
            controller: root.green.strip

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.inner

                Icon {
                    name: "leaf"
                    color: Colors.color(Colors.Green, Theme.dark)
                }
                Text {
                    objectName: "greenSentence"
                    Layout.fillWidth: true
                    text: root.green.sentence
                    textFormat: Text.PlainText
                    wrapMode: Text.Wrap
                    color: Theme.ink
                    font.pixelSize: Theme.textSize
                }
            }
        }
        GridLayout {
            Layout.fillWidth: true
            visible: root.green.names.length > 0
            columns: column.width >= 900 * Theme.scale ? 2 : 1
            columnSpacing: Theme.gap
            rowSpacing: Theme.gap

            RunCard {
                objectName: "greenRuns"
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                session: root.session
                green: root.green
            }
            FigureCard {
                objectName: "greenPoints"
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                visible: controller.filled
                session: root.session
                controller: root.green.points
            }
            StatePane {
                objectName: "greenUnpriced"
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                Layout.preferredHeight: Math.round(280 * Theme.scale)
                visible: !root.green.priced
                iconName: "trend"
                title: qsTr("Not known what a start costs")
                text: qsTr("Say what your electricity costs, and each start is shown here by money and by how green it is.")
                actionText: qsTr("Type the price")
                onAct: root.session.settingsAsked()
            }
        }
    }
}
