// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/** Something that most starts do without: made when it is first wanted, and kept. */
Item {
    id: root

    property bool wanted: false
    property QtObject made: null
    default property Component component

    function make() {
        if (made === null)
            made = component.createObject(root);
    }

    onWantedChanged: {
        if (wanted)
            make();
    }
}
