// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Wattglass
import Wattglass.Ui

/** One thing that was found out about a file or is asked, with the control that corrects it. */
ImportLine {
    id: root

    required open
    required doubtful
    required property string field
    required property string words
    required property string hint
    required property var options // of strings
    required property int current
    required property bool choosable
    required property bool searchable
    required property bool writable
    required property ImportReview review
    readonly property string spoken: qsTr("%1: %2. %3").arg(label).arg(words === "" ? qsTr("open") : words).arg(reason)

    function takeFocus() {
        if (choosable)
            choice.forceActiveFocus(Qt.TabFocusReason);
        else if (searchable)
            search.forceActiveFocus(Qt.TabFocusReason);
        else
            line.forceActiveFocus(Qt.TabFocusReason);
    }

    objectName: "decision-%1".arg(field)

    AppComboBox {
        id: choice

        Layout.preferredWidth: root.editorWidth
        visible: root.choosable
        model: root.options
        currentIndex: root.current
        displayText: currentIndex < 0 ? qsTr("Choose") : currentText
        Accessible.name: root.spoken
        onActivated: index => root.review.choose(root.field, index)
    }
    AppComboBox {
        id: search

        Layout.preferredWidth: root.editorWidth
        visible: root.searchable
        editable: true
        model: root.options
        currentIndex: root.current
        Accessible.name: root.spoken
        onActivated: index => root.review.write(root.field, textAt(index))
        onAccepted: root.review.write(root.field, editText)
    }
    AppTextField {
        id: line

        Layout.preferredWidth: root.editorWidth
        visible: root.writable
        text: root.words
        placeholderText: root.hint
        Accessible.name: root.spoken
        onEditingFinished: root.review.write(root.field, text)
    }
    Text {
        Layout.preferredWidth: root.editorWidth
        visible: !root.choosable && !root.searchable && !root.writable
        leftPadding: 12
        text: root.words
        textFormat: Text.PlainText
        elide: Text.ElideRight
        color: Theme.ink
        font.pixelSize: Theme.textSize
    }
}
