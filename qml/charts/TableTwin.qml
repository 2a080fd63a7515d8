// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Wattglass

/** The chart in words: when, and how much of each. */
ColumnLayout {
    id: root

    required property var model // a table: what each line is, then its numbers
    required property string name
    readonly property int whenWidth: Math.round(220 * Theme.scale)

    signal copyAsked

    function widthOf(column) {
        return column === 0 ? whenWidth : Math.max(96 * Theme.scale, (table.width - whenWidth) / Math.max(1, table.columns - 1));
    }

    function scroll(by) {
        table.contentY = Math.max(0, Math.min(table.contentHeight - table.height, table.contentY + by));
    }

    /** How far a key scrolls; nothing for keys that do not. */
    function wayOf(key) {
        const page = table.height - Theme.controlHeight;
        return ({
                [Qt.Key_Up]: -Theme.controlHeight,
                [Qt.Key_Down]: Theme.controlHeight,
                [Qt.Key_PageUp]: -page,
                [Qt.Key_PageDown]: page,
                [Qt.Key_Home]: -table.contentHeight,
                [Qt.Key_End]: table.contentHeight
            })[key];
    }

    function onKey(event) {
        const way = wayOf(event.key);
        const copies = event.matches(StandardKey.Copy);
        event.accepted = copies || way !== undefined;
        if (copies)
            copyAsked();
        else if (event.accepted)
            scroll(way);
    }

    spacing: 0

    HorizontalHeaderView {
        id: header

        Layout.fillWidth: true
        syncView: table
        interactive: false
        clip: true
        delegate: TableCell {
            required property string display

            heading: true
            text: display
        }
    }
    TableView {
        id: table

        objectName: "table"
        Layout.fillWidth: true
        Layout.fillHeight: true
        model: root.model
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        columnWidthProvider: root.widthOf
        activeFocusOnTab: true
        onWidthChanged: forceLayout()
        Accessible.role: Accessible.Table
        Accessible.name: root.name
        Keys.onShortcutOverride: event => event.accepted = [Qt.Key_PageUp, Qt.Key_PageDown].includes(event.key)
        Keys.onPressed: event => root.onKey(event)

        ScrollBar.vertical: ScrollBar {
        }
        ScrollBar.horizontal: ScrollBar {
        }
        delegate: TableCell {
            required property int row
            required property string display

            shaded: row % 2 === 1
            text: display
        }
    }
}
