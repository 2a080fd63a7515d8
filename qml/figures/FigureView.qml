// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Wattglass
import Wattglass.Ui

/** A figure with what the pointer and the keyboard do on it: point at a value, and read it. */
FocusScope {
    id: root

    required property FigureController controller
    property bool clicked: false // so that only the keyboard's way here is ringed
    readonly property rect place: placeOf(controller.cell, picture.figure, width, height)

    /** Where a value lies; a binding asks again when the picture is another. */
    function placeOf(cell, figure, width, height) {
        return cell.x < 0 ? Qt.rect(0, 0, 0, 0) : picture.rectOf(cell.x, cell.y);
    }

    function point(x, y) {
        const cell = picture.cellAt(x, y);
        controller.pointAt(cell.x, cell.y);
    }

    /** By how many slots and rows a key moves; nothing for keys that do not. */
    function wayOf(key) {
        return ({
                [Qt.Key_Left]: [-1, 0],
                [Qt.Key_Right]: [1, 0],
                [Qt.Key_Up]: picture.upright ? [-1, 0] : [0, -1],
                [Qt.Key_Down]: picture.upright ? [1, 0] : [0, 1],
                [Qt.Key_Home]: [-1000, 0],
                [Qt.Key_End]: [1000, 0]
            })[key];
    }

    function onKey(event) {
        const way = wayOf(event.key);
        event.accepted = way !== undefined;
        if (event.accepted)
            controller.move(way[0], way[1]);
    }

    implicitHeight: picture.implicitHeight
    activeFocusOnTab: true
    onActiveFocusChanged: clicked = activeFocus && mouse.pressed
    Accessible.role: Accessible.Chart
    Accessible.name: controller.summary
    Accessible.description: controller.pointing ? controller.spoken : qsTr("Arrow keys read the values one by one.")
    Accessible.focusable: true
    Keys.onShortcutOverride: event => event.accepted = [Qt.Key_Left, Qt.Key_Right, Qt.Key_Home, Qt.Key_End].includes(event.key)
    Keys.onPressed: event => onKey(event)
    Keys.onEscapePressed: controller.clear()

    FigurePicture {
        id: picture

        objectName: "picture"
        anchors.fill: parent
        figure: root.controller.figure
        hidden: root.controller.hidden
        dark: Theme.dark
        font.pixelSize: Theme.smallSize
    }
    Rectangle {
        objectName: "tint"
        visible: root.controller.pointing
        x: root.place.x
        y: root.place.y
        width: root.place.width
        height: root.place.height
        radius: 2
        color: Theme.accent
        opacity: 0.12
    }
    MouseArea {
        id: mouse

        anchors.fill: parent
        hoverEnabled: true
        onPositionChanged: event => root.point(event.x, event.y)
        onPressed: root.forceActiveFocus(Qt.MouseFocusReason)
        onExited: root.controller.clear()
    }
    OnDemand {
        readonly property real beside: root.place.x + root.place.width + Theme.inner
        readonly property real below: root.place.y + root.place.height + Theme.inner

        objectName: "figureTip"
        z: 1
        wanted: root.controller.pointing
        visible: wanted
        x: Math.max(0, Math.round(picture.upright ? Math.min(mouse.mouseX + Theme.gap, root.width - width) : beside + width <= root.width ? beside : root.place.x - width - Theme.inner))
        y: Math.round(picture.upright ? below + height <= root.height ? below : Math.max(0, root.place.y - height - Theme.inner) : Math.max(0, Math.min(root.place.y, root.height - height)))

        Rectangle {
            implicitWidth: block.implicitWidth + 24
            implicitHeight: block.implicitHeight + 20
            radius: Theme.controlRadius
            color: Theme.card
            border.color: Theme.line
            Accessible.ignored: true

            ChartTipBlock {
                id: block

                x: 12
                y: 10
                title: root.controller.tipTitle
                rows: root.controller.tip
            }
        }
    }
    FocusRing {
        anchors.margins: -4
        shown: root.activeFocus && !root.clicked
    }
}
