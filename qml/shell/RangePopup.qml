// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Wattglass
import Wattglass.Ui

/** Two days to look between: written, or picked from a month. */
Popup {
    id: root

    required property RangePicker picker

    objectName: "rangePopup"
    padding: Theme.gap
    margins: Theme.inner
    focus: true
    onAboutToShow: picker.begin()

    background: Rectangle {
        color: Theme.card
        radius: Theme.cardRadius
        border.color: Theme.line
    }
    contentItem: ColumnLayout {
        spacing: 12

        RowLayout {
            spacing: Theme.inner

            DateField {
                objectName: "firstField"
                focus: true
                value: root.picker.first
                name: qsTr("First day")
                onWritten: text => wrong = !root.picker.writeFirst(text)
            }
            DateField {
                objectName: "lastField"
                value: root.picker.last
                name: qsTr("Last day")
                onWritten: text => wrong = !root.picker.writeLast(text)
            }
        }
        MonthSheet {
            Layout.fillWidth: true
            picker: root.picker
        }
        AppButton {
            objectName: "applyRange"
            Layout.alignment: Qt.AlignRight
            primary: true
            text: qsTr("Show these days")
            onClicked: {
                root.picker.apply();
                root.close();
            }
        }
    }
}
