// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Wattglass
import Wattglass.Ui

/** Imports that tell of the same time: what differs, which counts, and how to change that. */
Card {
    id: root

    required property RepairsController repairs

    title: qsTr("Told twice")

    Text {
        objectName: "noOverlaps"
        Layout.fillWidth: true
        visible: root.repairs.overlaps.count === 0
        text: qsTr("No two files tell of the same time.")
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
        color: Theme.soft
        font.pixelSize: Theme.textSize
    }
    Repeater {
        model: root.repairs.overlaps
        delegate: Column {
            id: line

            required property int index
            required property string series
            required property string when
            required property string words
            required property string consequence
            required property string other
            required property string details
            required property color light
            required property color dark
            required property bool differs
            property bool open: false

            Layout.fillWidth: true
            spacing: 4

            ListLine {
                width: line.width
                index: line.index
            }
            EntryRow {
                objectName: "overlap%1".arg(line.index)
                width: line.width
                series: line.series
                when: line.when
                words: line.words
                more: line.open ? "%1\n%2".arg(line.consequence).arg(line.details) : line.differs ? line.consequence : ""
                dot: Theme.dark ? line.dark : line.light

                AppButton {
                    visible: line.differs
                    quiet: true
                    text: line.open ? qsTr("Less") : qsTr("Which…")
                    Accessible.name: qsTr("The first readings that differ: %1, %2").arg(line.series).arg(line.when)
                    onClicked: line.open = !line.open
                }
                AppButton {
                    visible: line.differs
                    quiet: true
                    text: qsTr("Show")
                    Accessible.name: qsTr("Show %1, %2 in History").arg(line.series).arg(line.when)
                    onClicked: root.repairs.showOverlap(line.index)
                }
                AppButton {
                    objectName: "prefer%1".arg(line.index)
                    implicitWidth: Math.min(implicitContentWidth + leftPadding + rightPadding, Math.round(220 * Theme.scale))
                    visible: line.differs
                    text: qsTr("Prefer %1").arg(line.other)
                    onClicked: root.repairs.prefer(line.index)
                }
            }
        }
    }
}
