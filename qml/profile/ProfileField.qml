// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Wattglass

/** Something of a home that is written, or chosen where it has choices, and below it what it is or what is wrong with it. */
ColumnLayout {
    id: root

    required property string rowId
    required property string label
    required property string help
    required property string value
    required property string problem
    required property string doubt
    required property int choice
    required property var choices // of strings
    readonly property bool chooses: choices.length > 0

    signal written(string text)
    signal settled
    signal accepted

    function focusField() {
        if (chooses)
            choiceField.forceActiveFocus(Qt.TabFocusReason);
        else
            textField.forceActiveFocus(Qt.TabFocusReason);
    }

    spacing: 4
    Accessible.role: Accessible.Grouping
    Accessible.name: label

    Text {
        text: root.label
        textFormat: Text.PlainText
        color: Theme.ink
        font.pixelSize: Theme.textSize
        font.weight: Font.DemiBold
    }
    AppTextField {
        id: textField

        objectName: "profileInput"
        Layout.preferredWidth: Math.round(320 * Theme.scale)
        visible: !root.chooses
        text: root.chooses ? "" : root.value
        wrong: root.problem !== ""
        Accessible.name: root.label
        Accessible.description: note.text
        onTextEdited: root.written(text)
        onEditingFinished: root.settled()
        onAccepted: root.accepted()
    }
    AppComboBox {
        id: choiceField

        objectName: "profileChoice"
        Layout.preferredWidth: Math.round(320 * Theme.scale)
        visible: root.chooses
        editable: root.choices.length > 20
        model: root.choices
        currentIndex: root.choice
        displayText: currentIndex < 0 ? qsTr("Choose…") : currentText
        Accessible.name: qsTr("%1: %2", "field, what is chosen").arg(root.label).arg(root.choice < 0 ? qsTr("nothing yet") : root.value)
        Accessible.description: note.text
        onActivated: index => {
            root.written(textAt(index));
            root.settled();
        }
        onAccepted: root.written(editText)
        onActiveFocusChanged: {
            if (activeFocus || popup.visible || !root.chooses)
                return;
            if (editable)
                root.written(editText);
            root.settled();
        }
    }
    Text {
        id: note

        objectName: "profileNote"
        Layout.fillWidth: true
        visible: text !== ""
        text: root.problem !== "" ? root.problem : root.doubt !== "" ? root.doubt : root.help
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
        color: root.problem !== "" ? Theme.danger : root.doubt !== "" ? Theme.warning : Theme.soft
        font.pixelSize: Theme.smallSize
    }
}
