// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Wattglass
import Wattglass.Ui

/** The last twelve months by the bands of Italian tariffs. */
ScrollView {
    id: root

    required property Session session
    readonly property TrendController trend: session.trend
    readonly property loadState load: trend.load
    readonly property bool nothing: load.failed || load.absent || load.loading
    readonly property bool inPairs: availableWidth > Math.round(860 * Theme.scale) && trend.told.filled

    component Card: FigureCard {
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        Layout.preferredHeight: Math.round(360 * Theme.scale)
        session: root.session
    }

    contentWidth: availableWidth
    contentHeight: grid.height + 2 * Theme.edge
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Trend")

    Binding {
        target: root.trend
        property: "shown"
        value: root.visible
    }
    GridLayout {
        id: grid

        x: Theme.edge
        y: Theme.edge
        width: root.availableWidth - 2 * Theme.edge
        columns: root.inPairs ? 2 : 1
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap

        StatePane {
            objectName: "trendState"
            Layout.columnSpan: grid.columns
            Layout.fillWidth: true
            Layout.preferredHeight: root.availableHeight - 2 * Theme.edge
            visible: root.nothing && !root.load.loading
            iconName: root.load.failed ? "warning" : "trend"
            title: root.load.failed ? qsTr("The trend cannot be shown") : qsTr("Nothing to see a trend in yet")
            text: root.load.message
            actionText: root.load.failed ? qsTr("Try again") : qsTr("Import a file")
            onAct: {
                if (root.load.failed)
                    root.session.retry();
                else
                    root.session.importAsked();
            }
        }
        HistoryTiles {
            objectName: "trendTiles"
            Layout.columnSpan: grid.columns
            Layout.fillWidth: true
            visible: !root.nothing
            tiles: root.trend.tiles
        }
        Card {
            objectName: "trendTold"
            visible: !root.nothing && controller.filled
            controller: root.trend.told
        }
        Card {
            objectName: "trendCounted"
            visible: !root.nothing
            controller: root.trend.counted
        }
        Card {
            objectName: "trendDifference"
            Layout.columnSpan: grid.columns
            visible: !root.nothing && controller.filled
            controller: root.trend.difference
        }
        Text {
            objectName: "trendMonthsCheck"
            Layout.columnSpan: grid.columns
            Layout.fillWidth: true
            visible: text !== ""
            text: root.trend.monthsCheck
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
            color: Theme.soft
            font.pixelSize: Theme.smallSize
        }
    }
}
