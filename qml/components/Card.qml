// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Wattglass

/** A sheet on the paper, with a title if it has one; its children stand one below the other. */
Control {
    id: root

    property string title
    default property alias content: column.data

    padding: Theme.gap
    Accessible.role: Accessible.Grouping
    Accessible.name: title

    contentItem: ColumnLayout {
        id: column

        spacing: Theme.inner

        Text {
            visible: root.title !== ""
            text: root.title
            textFormat: Text.PlainText
            color: Theme.ink
            font.pixelSize: Theme.cardTitleSize
            font.weight: Font.DemiBold
            bottomPadding: 4
        }
    }
    background: Rectangle {
        color: Theme.card
        radius: Theme.cardRadius
        border.color: Theme.line
    }
}
