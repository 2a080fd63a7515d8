// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Wattglass
import Wattglass.Ui

/** The hours as a line, with what the pointer and the keyboard do on it: read its values. */
FocusScope {
    id: root

    required property NowController now
    property bool clicked: false // so that only the keyboard's way here is ringed
    readonly property HistoryTip tip: now.tip
    readonly property rect plot: chart.plotArea
    readonly property real tipStart: edge(tip.start, plot)
    readonly property real tipEnd: edge(tip.end, plot)

    /** Where a time lies; a binding asks again when the plot is another. */
    function edge(time, plot) {
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

    function point(x) {
        if (x >= plot.left && x < plot.right)
            tip.pointAt(chart.timeAt(x));
        else
            tip.clear();
    }

    activeFocusOnTab: true
    onActiveFocusChanged: clicked = activeFocus && mouse.pressed
    Accessible.role: Accessible.Chart
    Accessible.name: now.summary
    Accessible.description: tip.shown ? tip.spoken : qsTr("Arrow keys read the values one by one.")
    Accessible.focusable: true
    Keys.onShortcutOverride: event => event.accepted = [Qt.Key_Left, Qt.Key_Right, Qt.Key_Home, Qt.Key_End].includes(event.key)
    Keys.onPressed: event => onKey(event)
    Keys.onEscapePressed: tip.clear()

    HistoryChart {
        id: chart

        objectName: "nowLine"
        anchors.fill: parent
        chart: root.now.chart
        dark: Theme.dark
        dimmed: root.now.load.stale
        font.pixelSize: Theme.smallSize
    }
    Rectangle {
        visible: root.tip.shown
        x: root.tipStart
        y: root.plot.y
        width: Math.max(1, root.tipEnd - root.tipStart)
        height: root.plot.height
        color: Theme.accent
        opacity: 0.12
    }
    MouseArea {
        id: mouse

        anchors.fill: parent
        hoverEnabled: true
        onEntered: root.point(mouseX)
        onPositionChanged: mouse => root.point(mouse.x)
        onExited: root.tip.clear()
        onPressed: root.forceActiveFocus(Qt.MouseFocusReason)
    }
    OnDemand {
        readonly property real beside: root.tipEnd + Theme.inner + 4

        objectName: "nowTip"
        wanted: root.tip.shown
        visible: wanted
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
