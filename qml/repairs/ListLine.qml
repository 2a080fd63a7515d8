// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Wattglass

/** The thin line between two rows of a list; none above the first. */
Item {
    id: root

    required property int index

    visible: index > 0
    implicitHeight: 9

    Rectangle {
        y: 4
        width: root.width
        height: 1
        color: Theme.line
    }
}
