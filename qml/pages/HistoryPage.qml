// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Wattglass
import Wattglass.Ui

/** What was used, made, drawn and sent over the period: totals above, the chart below. */
ScrollView {
    id: root

    required property Session session
    readonly property HistoryController history: session.history
    readonly property bool nothing: history.load.loading || history.load.failed || history.load.absent || history.load.empty

    contentWidth: availableWidth
    contentHeight: column.height + 2 * Theme.edge
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("History")

    ColumnLayout {
        id: column

        x: Theme.edge
        y: Theme.edge
        width: root.availableWidth - 2 * Theme.edge
        spacing: Theme.gap

        OnDemand {
            Layout.fillWidth: true
            wanted: root.history.load.stale
            visible: wanted

            StaleBanner {
                objectName: "staleBanner"
                width: parent.width
                text: root.history.load.stale ? qsTr("%1 What is shown is from before.").arg(root.history.load.message) : ""
                actionText: qsTr("Try again")
                onAct: root.session.retry()
            }
        }
        HistoryTiles {
            Layout.fillWidth: true
            Layout.fillHeight: false
            visible: !root.nothing
            tiles: root.history.tiles
        }
        ChartCard {
            objectName: "chartCard"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: implicitHeight
            visible: !root.nothing
            session: root.session
        }
        OnDemand {
            Layout.fillWidth: true
            Layout.fillHeight: true
            wanted: root.nothing && !root.history.load.loading || waiting.shown
            visible: root.nothing

            HistoryState {
                objectName: "historyState"
                anchors.fill: parent
                visible: !root.history.load.loading || waiting.shown
                session: root.session
            }
        }
    }

    // As high as the window, or as high as it must be; once the layout has settled, as it asks how high it is meanwhile.
    Binding {
        target: column
        property: "height"
        value: Math.max(column.implicitHeight, root.availableHeight - 2 * Theme.edge)
        delayed: true
    }

    Waiting {
        id: waiting

        busy: root.history.load.loading
    }
}
