// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls
import Wattglass
import Wattglass.Ui

/** What the colours of the chart are. A click hides a series, a double click shows it alone. */
Flow {
    id: root

    required property HistoryController history
    property bool unfolded: false
    readonly property int limit: 10
    readonly property int count: history.legend.count
    /** As wide as it is in one line. */
    readonly property real lineWidth: Array.from(children).reduce((sum, entry) => entry.visible && entry.width > 0 ? sum + entry.width + spacing : sum, -spacing)

    spacing: Theme.gap
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Legend")

    Repeater {
        model: root.history.legend

        LegendButton {
            required property int index

            visible: index < root.limit || root.unfolded
            onClicked: root.history.toggle(seriesId)
            onAlone: root.history.isolate(seriesId)
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
