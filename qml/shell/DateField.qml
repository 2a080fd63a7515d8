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
    required property var write // a function of the text, false when that is no date
    property alias wrong: field.wrong

    spacing: 4

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
        Accessible.name: root.name
        onTextEdited: wrong = false
        onEditingFinished: {
            wrong = !root.write(text);
            if (!wrong)
                text = Qt.binding(() => root.value);
        }
    }
}
