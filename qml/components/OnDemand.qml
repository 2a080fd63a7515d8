// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/** Something that most starts do without: made when it is first wanted, and kept. No Loader, which in Qt 6.4 makes nothing of a
 *  component that is bound to where it stands. */
Item {
    id: root

    property bool wanted: false
    property Component sourceComponent
    property QtObject made: null

    function make() {
        made = sourceComponent.createObject(root);
        if (made instanceof Item)
            made.anchors.fill = root;
    }

    onWantedChanged: if (wanted && !made)
        make()
}
