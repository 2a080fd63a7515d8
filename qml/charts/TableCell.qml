// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Wattglass

/** One cell of the chart's table: words at the left, numbers at the right. */
Rectangle {
    id: root

    required property int column
    property string text
    property bool heading: false
    property bool shaded: false

    implicitHeight: Math.round(28 * Theme.scale)
    implicitWidth: 100
    color: heading ? Theme.card : shaded ? Theme.paper : Theme.card
    Accessible.role: heading ? Accessible.ColumnHeader : Accessible.Cell
    Accessible.name: text

    Text {
        anchors.fill: parent
        leftPadding: Theme.inner
        rightPadding: Theme.inner
        verticalAlignment: Text.AlignVCenter
        horizontalAlignment: root.column === 0 ? Text.AlignLeft : Text.AlignRight
        text: root.text
        textFormat: Text.PlainText
        elide: Text.ElideRight
        color: root.heading ? Theme.soft : Theme.ink
        font.pixelSize: Theme.smallSize
        font.weight: root.heading ? Font.DemiBold : Font.Normal
    }
}
