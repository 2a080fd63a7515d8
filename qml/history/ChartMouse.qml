// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Wattglass.Ui

/** Pointing, dragging over a stretch and turning the wheel on a chart. The picture zooms at once; finer readings follow. */
MouseArea {
    id: root

    required property HistoryChart chart
    required property HistoryController history
    required property Scope scope
    property real pressX: 0
    property real wholeStart: 0
    property real wholeEnd: 0
    readonly property bool selecting: pressed && Math.abs(mouseX - pressX) > 6
    readonly property real selectedFrom: inside(Math.min(pressX, mouseX))
    readonly property real selectedTo: inside(Math.max(pressX, mouseX))

    function inside(x) {
        return Math.max(chart.plotArea.left, Math.min(x, chart.plotArea.right));
    }

    function point(x) {
        if (x >= chart.plotArea.left && x < chart.plotArea.right)
            history.tip.pointAt(chart.timeAt(x));
        else
            history.tip.clear();
    }

    function zoom(x, factor) {
        const at = chart.timeAt(inside(x));
        const start = Math.round(at - (at - chart.visibleStart) * factor);
        const end = Math.round(at + (chart.visibleEnd - at) * factor);
        if (scope.zoomed)
            chart.showRange(start, end);
        else
            chart.showRange(Math.max(start, wholeStart), Math.min(end, wholeEnd));
        settled.restart();
    }

    hoverEnabled: true
    onPositionChanged: mouse => point(mouse.x)
    onExited: history.tip.clear()
    onPressed: mouse => pressX = mouse.x
    onReleased: mouse => {
        if (Math.abs(mouse.x - pressX) > 6)
            history.zoomTo(chart.timeAt(selectedFrom), chart.timeAt(selectedTo));
    }
    onDoubleClicked: scope.resetZoom()
    onWheel: wheel => {
        if (wheel.angleDelta.y !== 0)
            zoom(wheel.x, Math.pow(0.8, wheel.angleDelta.y / 120));
    }

    Timer {
        id: settled

        interval: 250
        onTriggered: root.history.zoomTo(root.chart.visibleStart, root.chart.visibleEnd)
    }

    Connections {
        function onChartChanged() {
            settled.stop();
            root.wholeStart = root.chart.visibleStart;
            root.wholeEnd = root.chart.visibleEnd;
        }

        target: root.chart
    }
}
