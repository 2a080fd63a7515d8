// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Wattglass
import Wattglass.Models

/** The totals of the period, as many in a row as there is room for. */
GridLayout {
    id: root

    required property GadgetListModel tiles
    readonly property int fitting: Math.max(1, Math.floor(width / Math.round(168 * Theme.scale)))

    columns: Math.min(fitting, Math.max(1, tiles.count))
    columnSpacing: Theme.gap
    rowSpacing: Theme.gap

    Repeater {
        model: root.tiles

        Tile {
            required property string sentence
            required property color light
            required property color dark

            Layout.fillWidth: true
            Layout.preferredWidth: 1
            dot: Theme.dark ? dark : light
            note: sentence
        }
    }
}
