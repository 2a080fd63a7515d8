// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Wattglass
import Wattglass.Ui

/** One reading of the preview: when it begins, and a value of each series. */
Row {
    id: root

    required property string start
    required property var values // of strings
    required property int startWidth
    required property int valueWidth
    property color color: Theme.ink

    Text {
        width: root.startWidth
        height: Math.round(20 * Theme.scale)
        text: root.start
        textFormat: Text.PlainText
        elide: Text.ElideRight
        color: root.color
        font.pixelSize: Theme.smallSize
    }
    Repeater {
        model: root.values

        Text {
            required property string modelData

            width: root.valueWidth
            horizontalAlignment: Text.AlignRight
            text: modelData === "" ? Format.missing() : modelData
            textFormat: Text.PlainText
            elide: Text.ElideRight
            color: root.color
            font.pixelSize: Theme.smallSize
        }
    }
}
