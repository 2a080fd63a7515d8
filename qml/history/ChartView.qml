// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Wattglass
import Wattglass.Ui

/** The chart with what the pointer and the keyboard do on it: point, select a stretch, zoom, go back. */
FocusScope {
    id: root

    required property HistoryController history
    required property Scope scope
    property bool waiting: false
    property bool clicked: false // so that only the keyboard's way here is ringed
    readonly property HistoryTip tip: history.tip
    readonly property rect plot: chart.plotArea
    readonly property real tipStart: edge(tip.start, plot, chart.visibleStart)
    readonly property real tipEnd: edge(tip.end, plot, chart.visibleEnd)

    /** Where a time lies; a binding asks again when the plot or the visible range is another. */
    function edge(time, plot, visible) {
        return Math.max(plot.left, Math.min(chart.xOf(time), plot.right));
    }

    function onKey(event) {
        const far = event.modifiers & Qt.ShiftModifier ? 10 : 1;
        const moves = ({
                [Qt.Key_Left]: -far,
                [Qt.Key_Right]: far,
                [Qt.Key_Home]: -1e9,
                [Qt.Key_End]: 1e9
            });
        event.accepted = event.key in moves;
        if (event.accepted)
            tip.move(moves[event.key]);
    }

    function goBack() {
        if (tip.shown)
            tip.clear();
        else
            scope.resetZoom();
    }

    activeFocusOnTab: true
    onActiveFocusChanged: clicked = activeFocus && mouse.pressed
    Accessible.role: Accessible.Chart
    Accessible.name: history.summary
    Accessible.description: tip.shown ? tip.spoken : qsTr("Arrow keys read the values one by one.")
    Accessible.focusable: true
    Keys.onShortcutOverride: event => event.accepted = [Qt.Key_Left, Qt.Key_Right, Qt.Key_Home, Qt.Key_End].includes(event.key)
    Keys.onPressed: event => onKey(event)
    Keys.onReturnPressed: history.open()
    Keys.onEnterPressed: history.open()
    Keys.onEscapePressed: goBack()

    HistoryChart {
        id: chart

        objectName: "historyChart"
        anchors.fill: parent
        chart: root.history.chart
        hidden: root.history.hidden
        dark: Theme.dark
        dimmed: root.waiting
        font.pixelSize: Theme.smallSize
    }
    Rectangle {
        objectName: "tipTint"
        visible: root.tip.shown && !mouse.selecting
        x: root.tipStart
        y: root.plot.y
        width: Math.max(1, root.tipEnd - root.tipStart)
        height: root.plot.height
        color: Theme.accent
        opacity: 0.12
    }
    Rectangle {
        objectName: "selection"
        visible: mouse.selecting
        x: mouse.selectedFrom
        y: root.plot.y
        width: mouse.selectedTo - mouse.selectedFrom
        height: root.plot.height
        color: Qt.alpha(Theme.accent, 0.16)
        border.color: Qt.alpha(Theme.accent, 0.5)
    }
    ChartMouse {
        id: mouse

        objectName: "chartMouse"
        anchors.fill: parent
        chart: chart
        history: root.history
        scope: root.scope
        onPressed: root.forceActiveFocus(Qt.MouseFocusReason)
    }
    OnDemand {
        readonly property real beside: root.tipEnd + Theme.inner + 4

        objectName: "chartTip"
        wanted: root.tip.shown
        visible: wanted && !mouse.selecting
        x: Math.round(beside + width <= root.width ? beside : Math.max(0, root.tipStart - width - Theme.inner - 4))
        y: Math.max(0, Math.min(root.plot.y + Theme.inner, root.height - height))

        ChartTip {
            tip: root.tip
        }
    }
    FocusRing {
        anchors.margins: -4
        shown: root.activeFocus && !root.clicked
    }
}
