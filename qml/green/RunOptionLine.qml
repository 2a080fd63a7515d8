// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Wattglass

/** One time at which an appliance may be started. */
RowLayout {
    id: root

    required property string when
    required property string cost
    required property string share
    required property string carbon
    required property string praise

    component Cell: Text {
        textFormat: Text.PlainText
        elide: Text.ElideRight
        color: Theme.soft
        font.pixelSize: Theme.smallSize
    }

    spacing: Theme.gap
    Accessible.role: Accessible.ListItem
    Accessible.name: "%1 %2 %3 %4 %5".arg(when).arg(praise).arg(cost).arg(share).arg(carbon)

    Cell {
        Layout.preferredWidth: Math.round(120 * Theme.scale)
        text: root.when
        color: Theme.ink
        font.pixelSize: Theme.textSize
        font.weight: root.praise === "" ? Font.Normal : Font.DemiBold
    }
    Cell {
        Layout.fillWidth: true
        text: root.praise
        color: Theme.ink
    }
    Cell {
        visible: text !== ""
        text: root.cost
        color: Theme.ink
    }
    Cell {
        text: root.share
    }
    Cell {
        text: root.carbon
    }
}
