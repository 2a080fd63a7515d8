// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Wattglass
import Wattglass.Ui

/** The chart with what the pointer and the keyboard do on it: point, select a stretch, zoom, go back. */
FocusScope {
    id: root

    required property HistoryController history
    required property Scope scope
    readonly property HistoryTip tip: history.tip
    readonly property bool bars: chart.slotWidth > 0

    function edges(sample) {
        if (bars)
            return [chart.xOfInterval(sample), chart.xOfInterval(sample) + chart.slotWidth];
        return [chart.xOf(tip.start), chart.xOf(tip.end)];
    }

    Accessible.role: Accessible.Chart
    Accessible.name: history.summary
    Accessible.description: tip.shown ? tip.spoken : qsTr("Arrow keys read the values one by one.")
    Keys.onLeftPressed: event => tip.move(event.modifiers & Qt.ShiftModifier ? -10 : -1)
    Keys.onRightPressed: event => tip.move(event.modifiers & Qt.ShiftModifier ? 10 : 1)
    Keys.onReturnPressed: root.history.open()
    Keys.onEscapePressed: tip.shown ? tip.clear() : scope.resetZoom()

    HistoryChart {
        id: chart

        objectName: "historyChart"
        anchors.fill: parent
        chart: root.history.chart
        hidden: root.history.hidden
        dark: Theme.dark
        dimmed: root.history.load.loading
        font.pixelSize: Theme.smallSize
    }
    Rectangle {
        id: tint

        property var span: root.tip.shown ? root.edges(root.tip.sample) : [0, 0]

        visible: root.tip.shown && !mouse.selecting
        x: span[0]
        y: chart.plotArea.y
        width: Math.max(1, span[1] - span[0])
        height: chart.plotArea.height
        color: Theme.accent
        opacity: 0.12
    }
    Rectangle {
        visible: mouse.selecting
        x: Math.min(mouse.pressX, mouse.mouseX)
        y: chart.plotArea.y
        width: Math.abs(mouse.mouseX - mouse.pressX)
        height: chart.plotArea.height
        color: Theme.accent
        opacity: 0.18
    }
    ChartMouse {
        id: mouse

        anchors.fill: parent
        chart: chart
        history: root.history
        scope: root.scope
        onPressed: root.forceActiveFocus()
    }
    ChartTip {
        readonly property real right: tint.x + tint.width + Theme.gap
        readonly property real left: tint.x - width - Theme.gap

        visible: root.tip.shown && !mouse.selecting
        tip: root.tip
        x: right + width <= root.width ? right : Math.max(0, left)
        y: Math.min(chart.plotArea.y, root.height - height)
    }
    FocusRing {
        anchors.margins: -4
        shown: root.activeFocus && !root.tip.shown
    }
}
