// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Wattglass
import Wattglass.Ui

/** A strip a series: where there are readings, from the first day to today. */
Column {
    id: root

    required property var lines

    spacing: 4

    Repeater {
        model: root.lines
        delegate: Item {
            id: line

            required property var modelData

            width: root.width
            height: name.height
            Accessible.role: Accessible.StaticText
            Accessible.name: "%1: %2".arg(modelData.name).arg(modelData.words)

            Text {
                id: name

                width: Math.round(150 * Theme.scale)
                text: line.modelData.name
                textFormat: Text.PlainText
                elide: Text.ElideRight
                color: Theme.soft
                font.pixelSize: Theme.smallSize
            }
            CoverageStrip {
                anchors.left: name.right
                anchors.right: days.left
                anchors.rightMargin: Theme.inner
                anchors.verticalCenter: parent.verticalCenter
                height: 8
                shares: line.modelData.shares
                color: Theme.accent
                emptyColor: Theme.line
            }
            Text {
                id: days

                anchors.right: parent.right
                width: Math.round(210 * Theme.scale)
                horizontalAlignment: Text.AlignRight
                text: line.modelData.words
                textFormat: Text.PlainText
                color: Theme.soft
                font.pixelSize: Theme.smallSize
            }
        }
    }
}
