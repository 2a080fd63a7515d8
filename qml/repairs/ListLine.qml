// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Wattglass

/** The thin line between two rows of a list; none above the first. */
Rectangle {
    required property int index

    Layout.fillWidth: true
    Layout.topMargin: 4
    Layout.bottomMargin: 4
    visible: index > 0
    implicitHeight: 1
    color: Theme.line
}
