// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Wattglass

/** What a rescue did. */
AppDialog {
    id: root

    property var lines: []

    title: qsTr("What was rescued")

    ScrollView {
        id: view

        Layout.preferredWidth: Math.round(560 * Theme.scale)
        Layout.preferredHeight: Math.min(text.implicitHeight, Math.round(360 * Theme.scale))
        contentWidth: availableWidth

        TextEdit {
            id: text

            objectName: "rescueReport"
            width: view.availableWidth
            readOnly: true
            selectByMouse: true
            wrapMode: TextEdit.Wrap
            text: root.lines.join("\n")
            textFormat: TextEdit.PlainText
            color: Theme.ink
            selectionColor: Theme.accent
            font.pixelSize: Theme.textSize
        }
    }
}
