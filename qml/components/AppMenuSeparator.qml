// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import Wattglass

/** A line between two groups of a menu. */
MenuSeparator {
    id: root

    padding: 6
    contentItem: Rectangle {
        implicitHeight: 1
        color: Theme.line
    }
}
