// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Wattglass
import Wattglass.Ui

/** What sending the description of a home changes, what is sent word for word, and what came of it. */
ColumnLayout {
    id: root

    required property string problem
    required property ProfileSending sending

    spacing: 12

    Text {
        objectName: "profileProblem"
        Layout.fillWidth: true
        visible: text !== ""
        text: root.problem
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
        color: Theme.danger
        font.pixelSize: Theme.textSize
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
    ProfileOpenChange {
        Layout.fillWidth: true
        visible: root.sending.open !== ""
        sending: root.sending
    }
    Text {
        objectName: "profileMessage"
        Layout.fillWidth: true
        visible: text !== ""
        text: root.sending.running ? qsTr("Digiwatt is told…") : root.sending.message
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
        color: root.sending.failed ? Theme.danger : Theme.ink
        font.pixelSize: Theme.textSize
        font.weight: Font.DemiBold
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
    ProgressLine {
        Layout.fillWidth: true
        visible: root.sending.running
        running: visible
    }
    Repeater {
        model: root.sending.changes
        delegate: ProfileChangeLine {
            objectName: "change-%1".arg(rowId)
            Layout.fillWidth: true
        }
    }
    Text {
        objectName: "profileKnown"
        Layout.fillWidth: true
        text: "%1 %2".arg(root.sending.registering).arg(root.sending.known)
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
        color: Theme.soft
        font.pixelSize: Theme.smallSize
    }
    AppButton {
        id: words

        objectName: "profileWords"
        visible: root.sending.request !== ""
        checkable: true
        quiet: true
        leftPadding: 0
        text: checked ? qsTr("Hide what is sent word for word") : qsTr("Show what is sent word for word")
    }
    TextEdit {
        objectName: "profileRequest"
        Layout.fillWidth: true
        visible: words.visible && words.checked
        readOnly: true
        selectByMouse: true
        wrapMode: TextEdit.WrapAnywhere
        text: root.sending.request
        textFormat: TextEdit.PlainText
        color: Theme.ink
        selectionColor: Theme.accent
        font.family: "monospace"
        font.pixelSize: Theme.smallSize
        Accessible.name: qsTr("What is sent word for word")
    }
}
