// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Wattglass
import Wattglass.Ui

/** The chart in words: when, and how much of each. */
ColumnLayout {
    id: root

    required property HistoryController history
    readonly property int whenWidth: Math.round(220 * Theme.scale)

    function widthOf(column) {
        return column === 0 ? whenWidth : Math.max(110 * Theme.scale, (table.width - whenWidth) / Math.max(1, table.columns - 1));
    }

    spacing: 0

    HorizontalHeaderView {
        id: header

        Layout.fillWidth: true
        syncView: table
        interactive: false
        clip: true
        delegate: HistoryCell {
            required property string display

            heading: true
            text: display
        }
    }
    TableView {
        id: table

        Layout.fillWidth: true
        Layout.fillHeight: true
        model: root.history.table
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        columnWidthProvider: root.widthOf
        activeFocusOnTab: true
        onWidthChanged: forceLayout()
        Accessible.role: Accessible.Table
        Accessible.name: root.history.summary
        Keys.onUpPressed: contentY = Math.max(0, contentY - Theme.controlHeight)
        Keys.onDownPressed: contentY = Math.max(0, Math.min(contentHeight - height, contentY + Theme.controlHeight))
        Keys.onPressed: event => event.accepted = event.matches(StandardKey.Copy) && root.history.copyTable()

        ScrollBar.vertical: ScrollBar {
        }
        delegate: HistoryCell {
            required property int row
            required property string display

            shaded: row % 2 === 1
            text: display
        }
    }
}
