// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Wattglass
import Wattglass.Ui

/** The first readings of a table, as they would be imported. */
ColumnLayout {
    id: root

    required property ImportReview review
    readonly property int startWidth: Math.round(220 * Theme.scale)
    readonly property int valueWidth: Math.round(150 * Theme.scale)

    spacing: 4

    Text {
        text: qsTr("First readings")
        textFormat: Text.PlainText
        color: Theme.ink
        font.pixelSize: Theme.textSize
        font.weight: Font.DemiBold
    }
    Flickable {
        Layout.fillWidth: true
        implicitHeight: rows.implicitHeight + Theme.inner
        contentWidth: rows.implicitWidth
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        flickableDirection: Flickable.HorizontalFlick
        ScrollBar.horizontal: ScrollBar {
        }

        Column {
            id: rows

            ImportPreviewLine {
                start: qsTr("Begins")
                values: root.review.columns
                startWidth: root.startWidth
                valueWidth: root.valueWidth
                color: Theme.soft
            }
            Repeater {
                model: root.review.preview
                delegate: ImportPreviewLine {
                    startWidth: root.startWidth
                    valueWidth: root.valueWidth
                }
            }
        }
    }
}
