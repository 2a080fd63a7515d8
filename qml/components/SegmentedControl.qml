// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Wattglass

/** A few choices side by side, one of which holds. */
Rectangle {
    id: root

    required property var labels // of strings
    required property int current
    property int segmentPadding: 12

    signal chosen(int index)

    implicitWidth: row.implicitWidth + 6
    implicitHeight: Theme.controlHeight
    color: Theme.card
    radius: Theme.controlRadius
    border.color: Theme.line
    Accessible.role: Accessible.Grouping

    Row {
        id: row

        anchors.fill: parent
        anchors.margins: 3
        spacing: 2

        Repeater {
            model: root.labels

            Segment {
                required property int index
                required property string modelData

                objectName: "segment%1".arg(index)
                height: row.height
                leftPadding: root.segmentPadding
                rightPadding: root.segmentPadding
                text: modelData
                holds: index === root.current
                onClicked: root.chosen(index)
            }
        }
    }
}
