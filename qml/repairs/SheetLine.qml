// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Wattglass

/** One choice of a sheet: its name on the left, what is chosen on the right. */
RowLayout {
    id: root

    required property string label
    default property alias content: room.data

    spacing: Theme.gap

    Text {
        Layout.preferredWidth: Math.round(88 * Theme.scale)
        text: root.label
        textFormat: Text.PlainText
        elide: Text.ElideRight
        color: Theme.soft
        font.pixelSize: Theme.textSize
    }
    RowLayout {
        id: room

        spacing: Theme.inner
    }
}
