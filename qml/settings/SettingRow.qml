// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Wattglass

/** A setting: what it is on the left, how it is set on the right. */
RowLayout {
    id: root

    required property string name

    spacing: Theme.gap

    Text {
        Layout.preferredWidth: Math.round(160 * Theme.scale)
        text: root.name
        textFormat: Text.PlainText
        color: Theme.ink
        font.pixelSize: Theme.textSize
        wrapMode: Text.Wrap
    }
}
