// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Wattglass

/** One thing that a service has to be told; hidden while it is written, where it is a secret. */
ColumnLayout {
    id: root

    required property string label
    required property string help
    required property bool secret
    required property bool wrong

    signal told(string text)
    signal accepted

    function focusField() {
        field.forceActiveFocus();
    }

    function clear() {
        field.clear();
        show.checked = false;
    }

    spacing: 4
    Accessible.role: Accessible.Grouping // which names it to a screen reader: Qt 6.4 takes the name of a field with a secret away
    Accessible.name: label

    Text {
        text: root.label
        textFormat: Text.PlainText
        color: Theme.ink
        font.pixelSize: Theme.textSize
        font.weight: Font.DemiBold
    }
    RowLayout {
        spacing: Theme.inner

        AppTextField {
            id: field

            objectName: "credentialInput"
            Layout.fillWidth: true
            wrong: root.wrong && text === ""
            echoMode: root.secret && !show.checked ? TextInput.Password : TextInput.Normal
            inputMethodHints: root.secret ? Qt.ImhSensitiveData | Qt.ImhNoPredictiveText : Qt.ImhNoPredictiveText
            Accessible.name: root.label
            Accessible.description: root.help
            onTextEdited: root.told(text)
            onAccepted: root.accepted()
        }
        AppButton {
            id: show

            visible: root.secret
            checkable: true
            quiet: true
            text: checked ? qsTr("Hide") : qsTr("Show")
            Accessible.name: qsTr("Show what is written in %1").arg(root.label)
        }
    }
    Text {
        Layout.fillWidth: true
        visible: text !== ""
        text: root.help
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
        color: Theme.soft
        font.pixelSize: Theme.smallSize
    }
}
