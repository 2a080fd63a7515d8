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

    /** How high what begins at @p y may be without being scrolled. */
    function heightBelow(y) {
        return availableHeight - 2 * Theme.edge - y;
    }

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
            Layout.preferredHeight: Math.max(implicitHeight, root.heightBelow(y))
            visible: !root.nothing
            session: root.session
        }
        OnDemand {
            Layout.fillWidth: true
            Layout.preferredHeight: Math.max(implicitHeight, root.heightBelow(y))
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

    Waiting {
        id: waiting

        busy: root.history.load.loading
    }
}
