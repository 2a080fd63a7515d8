// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Wattglass

/** A line of the review: what it is, its control, and why. */
RowLayout {
    id: root

    required property string label
    required property string reason
    property bool open: false
    property bool doubtful: false
    readonly property int editorWidth: Math.round(250 * Theme.scale)
    default property alias editor: slot.data

    spacing: Theme.gap

    Text {
        Layout.preferredWidth: Math.round(150 * Theme.scale)
        text: root.label
        textFormat: Text.PlainText
        elide: Text.ElideMiddle
        color: Theme.ink
        font.pixelSize: Theme.textSize
        font.weight: root.open ? Font.DemiBold : Font.Normal
    }
    RowLayout {
        id: slot

        Layout.preferredWidth: root.editorWidth
        Layout.maximumWidth: root.editorWidth
    }
    Icon {
        Layout.rightMargin: -Theme.inner
        visible: root.open || root.doubtful
        name: root.open ? "help" : "info"
        size: Theme.textSize
        color: root.open ? Theme.accent : Theme.warning
    }
    Text {
        Layout.fillWidth: true
        text: root.reason
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
        color: root.open ? Theme.ink : Theme.soft
        font.pixelSize: Theme.smallSize
    }
}
