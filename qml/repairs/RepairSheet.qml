// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Wattglass
import Wattglass.Ui

/** A repair being thought over: which readings, what takes their place, and what that comes to. */
AppDialog {
    id: root

    required property RepairDraft draft

    title: qsTr("Repair")
    width: parent ? Math.min(Math.round(820 * Theme.scale), parent.width - 2 * Theme.edge) : 0
    height: parent ? Math.min(Math.round(620 * Theme.scale), parent.height - 2 * Theme.edge) : 0
    closePolicy: Popup.CloseOnEscape
    onOpened: from.forceActiveFocus()

    SheetLine {
        label: qsTr("Series")

        AppComboBox {
            objectName: "draftSeries"
            Layout.preferredWidth: Math.round(320 * Theme.scale)
            model: root.draft.seriesNames
            currentIndex: root.draft.series
            Accessible.name: qsTr("Series: %1").arg(displayText)
            onActivated: index => root.draft.chooseSeries(index)
        }
    }
    SheetLine {
        label: qsTr("From, to")

        AppTextField {
            id: from

            objectName: "draftFrom"
            Layout.preferredWidth: Math.round(172 * Theme.scale)
            text: root.draft.from
            wrong: root.draft.fromWrong && !activeFocus
            placeholderText: "2025-09-02 14:00"
            Accessible.name: qsTr("From, year, month, day and time")
            onTextEdited: root.draft.writeFrom(text)
        }
        Text {
            text: "–"
            textFormat: Text.PlainText
            color: Theme.soft
            font.pixelSize: Theme.textSize
        }
        AppTextField {
            objectName: "draftTo"
            Layout.preferredWidth: Math.round(172 * Theme.scale)
            text: root.draft.to
            wrong: root.draft.toWrong && !activeFocus
            placeholderText: "2025-09-02 15:00"
            Accessible.name: qsTr("To, not included, year, month, day and time")
            onTextEdited: root.draft.writeTo(text)
        }
    }
    SheetLine {
        label: qsTr("By")

        SegmentedControl {
            objectName: "draftMethods"
            labels: root.draft.methods
            current: root.draft.method
            Accessible.name: qsTr("What takes their place")
            onChosen: index => root.draft.chooseMethod(index)
        }
    }
    SheetLine {
        visible: root.draft.takesWeek
        label: qsTr("Which")

        AppComboBox {
            objectName: "draftWeek"
            Layout.preferredWidth: Math.round(200 * Theme.scale)
            model: root.draft.weekChoices
            currentIndex: root.draft.week
            Accessible.name: qsTr("Which week: %1").arg(displayText)
            onActivated: index => root.draft.chooseWeek(index)
        }
    }
    SheetLine {
        visible: root.draft.takesAmount
        label: qsTr("Amount")

        AppTextField {
            objectName: "draftAmount"
            Layout.preferredWidth: Math.round(128 * Theme.scale)
            text: root.draft.amount
            Accessible.name: qsTr("Amount in %1").arg(root.draft.unit)
            onTextEdited: root.draft.writeAmount(text)
        }
        Text {
            text: root.draft.unit
            textFormat: Text.PlainText
            color: Theme.soft
            font.pixelSize: Theme.textSize
        }
    }
    Rectangle {
        Layout.fillWidth: true
        implicitHeight: 1
        color: Theme.line
    }
    RepairPreviewPane {
        Layout.fillWidth: true
        Layout.fillHeight: true
        draft: root.draft
    }
    RepairSheetButtons {
        Layout.fillWidth: true
        draft: root.draft
        onCloseAsked: root.close()
    }

    Connections {
        function onMade() {
            root.close();
        }

        target: root.draft
    }
}
