// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
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
    readonly property bool nothing: history.load.failed || history.load.absent || history.load.empty

    contentWidth: availableWidth
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("History")

    ColumnLayout {
        x: Theme.edge
        width: root.availableWidth - 2 * Theme.edge
        height: Math.max(implicitHeight, root.availableHeight)
        spacing: Theme.gap

        StaleBanner {
            objectName: "staleBanner"
            Layout.fillWidth: true
            Layout.topMargin: Theme.edge
            text: root.history.load.stale ? root.history.load.message : ""
            actionText: qsTr("Try again")
            onAct: root.history.refresh()
        }
        HistoryTiles {
            Layout.fillWidth: true
            Layout.topMargin: root.history.load.stale ? 0 : Theme.edge
            visible: !root.nothing
            tiles: root.history.tiles
        }
        ChartCard {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: Math.round(360 * Theme.scale)
            Layout.bottomMargin: Theme.edge
            visible: !root.nothing
            session: root.session
        }
        HistoryState {
            objectName: "historyState"
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: root.nothing
            session: root.session
        }
    }
}
