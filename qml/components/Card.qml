// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Wattglass

/** A sheet on the paper, with a title if it has one; its children stand one below the other. */
Rectangle {
    id: root

    property string title
    property int padding: Theme.gap
    default property alias content: column.data

    implicitWidth: column.implicitWidth + 2 * padding
    implicitHeight: column.implicitHeight + 2 * padding
    color: Theme.card
    radius: Theme.cardRadius
    border.color: Theme.line
    Accessible.role: Accessible.Grouping
    Accessible.name: title

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: root.padding
        spacing: Theme.inner

        Text {
            Layout.bottomMargin: 4
            visible: root.title !== ""
            text: root.title
            textFormat: Text.PlainText
            color: Theme.ink
            font.pixelSize: Theme.cardTitleSize
            font.weight: Font.DemiBold
        }
    }
}
