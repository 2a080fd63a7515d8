// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import Wattglass

/** One line to write in. */
TextField {
    id: root

    property bool wrong: false

    implicitHeight: Theme.controlHeight
    leftPadding: 12
    rightPadding: 12
    topPadding: 0
    bottomPadding: 0
    verticalAlignment: TextInput.AlignVCenter
    font.pixelSize: Theme.textSize
    color: Theme.ink
    placeholderTextColor: Theme.soft
    selectionColor: Theme.accent
    selectedTextColor: Theme.overAccent
    selectByMouse: true
    background: Rectangle {
        color: Theme.card
        radius: Theme.controlRadius
        border.width: root.activeFocus || root.wrong ? 2 : 1
        border.color: root.wrong ? Theme.danger : root.activeFocus ? Theme.accent : Theme.line
    }
}
