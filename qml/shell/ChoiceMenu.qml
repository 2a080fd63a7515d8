// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Wattglass

/** A few choices, one of which holds, as a menu within a menu. */
AppMenu {
    id: root

    required property var choices // of strings
    required property int current

    signal chosen(int index)

    Repeater {
        model: root.choices

        AppMenuItem {
            required property int index
            required property string modelData

            text: modelData
            checked: index === root.current
            onTriggered: root.chosen(index)
        }
    }
}
