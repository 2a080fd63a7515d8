// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/** Tells a wait that is worth showing from an answer that comes at once. */
QtObject {
    id: root

    required property bool busy
    property bool shown: false
    readonly property Timer patience: Timer {
        running: root.busy
        interval: 200
        onTriggered: root.shown = true
    }

    onBusyChanged: {
        if (!busy)
            shown = false;
    }
}
