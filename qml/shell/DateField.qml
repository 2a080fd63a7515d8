// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Wattglass

/** A date to write, with what it is above it. */
ColumnLayout {
    id: root

    required property string name
    required property string value
    property bool wrong: false

    /** The user wrote this and went on. */
    signal written(string text)

    spacing: 4
    onWrongChanged: field.text = wrong ? field.text : value
    onValueChanged: field.text = value

    Text {
        text: root.name
        textFormat: Text.PlainText
        color: Theme.soft
        font.pixelSize: Theme.smallSize
    }
    AppTextField {
        id: field

        Layout.preferredWidth: Math.round(128 * Theme.scale)
        focus: true
        text: root.value
        wrong: root.wrong
        Accessible.name: root.name
        onTextEdited: root.wrong = false
        onEditingFinished: root.written(text)
    }
}
