// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/** Something that most starts do without: made when it is first wanted, and kept. It has the size that this would have. What is named by
 *  its file, and not written inside, is not even read before, and fills the place. */
Item {
    id: root

    property bool wanted: false
    property url source
    property var initial: ({}) // properties of what is made of the source
    property QtObject made: null
    readonly property Item item: made as Item
    default property Component component

    function make() {
        if (made !== null)
            return;
        if (component !== null) {
            made = component.createObject(root);
            return;
        }
        made = Qt.createComponent(source).createObject(root, initial);
        if (item !== null)
            item.anchors.fill = root;
    }

    implicitWidth: item === null ? 0 : item.implicitWidth
    implicitHeight: item === null ? 0 : item.implicitHeight
    onWantedChanged: {
        if (wanted)
            make();
    }
}
