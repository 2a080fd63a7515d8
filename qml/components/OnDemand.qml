// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/** Something that most starts do without: made when it is first wanted, and kept. It has the size that this would have. */
Item {
    id: root

    property bool wanted: false
    property QtObject made: null
    readonly property Item item: made as Item
    default property Component component

    function make() {
        if (made === null)
            made = component.createObject(root);
    }

    implicitWidth: item === null ? 0 : item.implicitWidth
    implicitHeight: item === null ? 0 : item.implicitHeight
    onWantedChanged: {
        if (wanted)
            make();
    }
}
