// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Wattglass

/** One run of an appliance. */
RowLayout {
    id: root

    required property string when
    required property string length
    required property string energy
    required property string cost

    component Cell: Text {
        textFormat: Text.PlainText
        elide: Text.ElideRight
        color: Theme.soft
        font.pixelSize: Theme.smallSize
    }

    height: Math.round(28 * Theme.scale)
    spacing: Theme.gap
    Accessible.role: Accessible.ListItem
    Accessible.name: [when, length, energy, cost].filter(word => word !== "").join(", ")

    Cell {
        Layout.fillWidth: true
        text: root.when
        color: Theme.ink
    }
    Cell {
        text: root.length
    }
    Cell {
        text: root.energy
        color: Theme.ink
    }
    Cell {
        visible: text !== ""
        text: root.cost
    }
}
