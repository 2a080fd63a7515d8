// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls
import Wattglass

/** A few choices side by side, one of which holds. */
Control {
    id: root

    required property var labels // of strings
    required property int current
    property int segmentPadding: 12

    signal chosen(int index)

    implicitHeight: Theme.controlHeight
    padding: 3
    Accessible.role: Accessible.Grouping

    contentItem: Row {
        spacing: 2

        Repeater {
            model: root.labels

            AbstractButton {
                id: segment

                required property int index
                required property string modelData
                readonly property bool holds: index === root.current

                objectName: "segment%1".arg(index)
                height: root.availableHeight
                leftPadding: root.segmentPadding
                rightPadding: root.segmentPadding
                text: modelData
                Accessible.role: Accessible.RadioButton
                Accessible.name: text
                Accessible.checkable: true
                Accessible.checked: holds
                Accessible.onPressAction: clicked()
                onClicked: root.chosen(index)

                contentItem: Item {
                    implicitWidth: Math.ceil(widest.advanceWidth)

                    TextMetrics {
                        id: widest

                        font.family: label.font.family
                        font.pixelSize: Theme.textSize
                        font.weight: Font.DemiBold
                        text: segment.text
                    }
                    Text {
                        id: label

                        anchors.centerIn: parent
                        text: segment.text
                        textFormat: Text.PlainText
                        font.pixelSize: Theme.textSize
                        font.weight: segment.holds ? Font.DemiBold : Font.Normal
                        color: segment.holds ? Theme.accent : segment.hovered ? Theme.ink : Theme.soft
                    }
                }
                background: Rectangle {
                    color: segment.holds ? Theme.tint : "transparent"
                    radius: Theme.controlRadius - 3

                    FocusRing {
                        shown: segment.visualFocus
                        radius: Theme.controlRadius - 3
                    }
                }
            }
        }
    }
    background: Rectangle {
        color: Theme.card
        radius: Theme.controlRadius
        border.color: Theme.line
    }
}
