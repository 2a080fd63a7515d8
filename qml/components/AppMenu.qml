// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import Wattglass

/** A menu as wide as its longest line. */
Menu {
    id: root

    function longestLine() {
        let longest = 0;
        for (let i = 0; i < count; ++i)
            longest = Math.max(longest, itemAt(i).implicitWidth);
        return longest;
    }

    padding: 6
    overlap: 2
    margins: Theme.inner
    delegate: AppMenuItem {
    }
    background: Rectangle {
        color: Theme.card
        radius: Theme.controlRadius
        border.color: Theme.line
    }
    onAboutToShow: width = Math.max(160, longestLine()) + leftPadding + rightPadding
}
