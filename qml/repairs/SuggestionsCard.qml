// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Wattglass
import Wattglass.Ui

/** Stretches that look wrong. */
Card {
    id: root

    required property RepairsController repairs

    title: qsTr("To look at")

    Text {
        objectName: "suggestionsNote"
        Layout.fillWidth: true
        text: root.repairs.looking ? qsTr("Looking for gaps and spikes…") : root.repairs.suggestions.count === 0 ? qsTr("There are no gaps and no spikes.") : qsTr("Gaps, and readings above eight times what is usual in their week. Nothing is repaired by itself.")
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
        color: Theme.soft
        font.pixelSize: Theme.textSize
    }
    Repeater {
        model: root.repairs.suggestions
        delegate: Column {
            id: line

            required property int index
            required property string series
            required property string when
            required property string words
            required property color light
            required property color dark

            Layout.fillWidth: true
            spacing: 4

            ListLine {
                width: line.width
                index: line.index
            }
            EntryRow {
                objectName: "suggestion%1".arg(line.index)
                width: line.width
                series: line.series
                when: line.when
                words: line.words
                dot: Theme.dark ? line.dark : line.light

                AppButton {
                    quiet: true
                    text: qsTr("Show")
                    Accessible.name: qsTr("Show %1, %2 in History").arg(line.series).arg(line.when)
                    onClicked: root.repairs.showSuggestion(line.index)
                }
                AppButton {
                    text: qsTr("Repair…")
                    Accessible.name: qsTr("Repair %1, %2").arg(line.series).arg(line.when)
                    onClicked: root.repairs.repairSuggestion(line.index)
                }
            }
        }
    }
    Text {
        Layout.fillWidth: true
        visible: root.repairs.unshown > 0
        text: qsTr("%n older one(s) are not listed.", "", root.repairs.unshown)
        textFormat: Text.PlainText
        color: Theme.soft
        font.pixelSize: Theme.smallSize
    }
}
