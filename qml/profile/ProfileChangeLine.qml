// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Wattglass

/** One thing of a home: what it was when it was sent last, and what it becomes. */
RowLayout {
    id: root

    required property string rowId
    required property string label
    required property string from
    required property string to
    required property bool differs
    readonly property string words: differs && from !== "" ? qsTr("%1 → %2", "from, to").arg(from).arg(to === "" ? "–" : to) : to === "" ? "–" : to

    spacing: Theme.gap
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1: %2", "field, what becomes of it").arg(label).arg(differs ? words : qsTr("%1, as before").arg(words))

    Text {
        Layout.preferredWidth: Math.round(180 * Theme.scale)
        Layout.alignment: Qt.AlignTop
        text: root.label
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
        color: Theme.soft
        font.pixelSize: Theme.textSize
    }
    Text {
        objectName: "changeWords"
        Layout.fillWidth: true
        text: root.words
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
        color: root.differs ? Theme.ink : Theme.soft
        font.pixelSize: Theme.textSize
        font.weight: root.differs ? Font.DemiBold : Font.Normal
    }
}
