// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls
import Wattglass
import Wattglass.Models

/** What the colours of the chart are. A click hides a series, a double click shows it alone. */
Flow {
    id: root

    required property GadgetListModel legend
    property bool unfolded: false
    readonly property int limit: 10
    readonly property int count: legend.count
    /** As wide as it is in one line. */
    readonly property real lineWidth: Array.from(children).reduce((sum, entry) => entry.visible && entry.width > 0 ? sum + entry.width + spacing : sum, -spacing)

    signal toggled(string entry)
    signal alone(string entry)

    spacing: Theme.gap
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Legend")

    Repeater {
        model: root.legend

        LegendButton {
            required property int index

            visible: index < root.limit || root.unfolded
            onClicked: root.toggled(seriesId)
            onAlone: root.alone(seriesId)
        }
    }
    AbstractButton {
        id: more

        objectName: "legendMore"
        visible: root.count > root.limit
        text: root.unfolded ? qsTr("Fewer") : qsTr("%n more", "", root.count - root.limit)
        Accessible.name: text
        onClicked: root.unfolded = !root.unfolded
        contentItem: Text {
            text: more.text
            textFormat: Text.PlainText
            font.pixelSize: Theme.smallSize
            color: Theme.accent
        }
        background: FocusRing {
            anchors.margins: -4
            shown: more.visualFocus
        }
    }
}
