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
    property real wantedStart: 0
    property real wantedEnd: 0
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
        wantedStart = scope.zoomed ? start : Math.max(start, wholeStart);
        wantedEnd = scope.zoomed ? end : Math.min(end, wholeEnd);
        chart.showRange(wantedStart, wantedEnd);
        settled.restart();
    }

    function measure() {
        wholeStart = chart.visibleStart;
        wholeEnd = chart.visibleEnd;
    }

    hoverEnabled: true
    Component.onCompleted: measure()
    onEntered: point(mouseX)
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
        onTriggered: root.history.zoomTo(root.wantedStart, root.wantedEnd)
    }

    Connections {
        function onChartChanged() {
            root.measure();
            if (settled.running)
                root.chart.showRange(root.wantedStart, root.wantedEnd);
        }

        target: root.chart
    }
}
