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
    readonly property bool selecting: pressed && Math.abs(mouseX - pressX) > 6

    function point(x) {
        if (chart.slotWidth > 0)
            history.tip.pointAtSample(chart.intervalAt(x));
        else
            history.tip.pointAt(chart.timeAt(x));
    }

    function zoom(x, factor) {
        const at = chart.timeAt(x);
        chart.showRange(at - (at - chart.visibleStart) * factor, at + (chart.visibleEnd - at) * factor);
        settled.restart();
    }

    hoverEnabled: true
    onPositionChanged: mouse => point(mouse.x)
    onExited: history.tip.clear()
    onPressed: mouse => pressX = mouse.x
    onReleased: mouse => {
        if (Math.abs(mouse.x - pressX) > 6)
            history.zoomTo(chart.timeAt(Math.min(pressX, mouse.x)), chart.timeAt(Math.max(pressX, mouse.x)));
    }
    onDoubleClicked: scope.resetZoom()
    onWheel: wheel => zoom(wheel.x, wheel.angleDelta.y > 0 ? 0.8 : 1.25)

    Timer {
        id: settled

        interval: 250
        onTriggered: root.history.zoomTo(root.chart.visibleStart, root.chart.visibleEnd)
    }
}
