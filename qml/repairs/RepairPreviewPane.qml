// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Wattglass
import Wattglass.Ui

/** What a repair would make of the readings: in numbers, and drawn in front of what is there now. */
ColumnLayout {
    id: root

    required property RepairDraft draft

    spacing: Theme.inner

    Text {
        objectName: "draftMessage"
        Layout.fillWidth: true
        visible: root.draft.message !== ""
        text: root.draft.message
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
        color: Theme.soft
        font.pixelSize: Theme.textSize
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
    GridLayout {
        visible: root.draft.is !== ""
        columns: 2
        columnSpacing: Theme.gap
        rowSpacing: 4

        Text {
            Layout.preferredWidth: Math.round(88 * Theme.scale)
            text: qsTr("Now")
            textFormat: Text.PlainText
            color: Theme.soft
            font.pixelSize: Theme.textSize
        }
        Text {
            objectName: "draftWas"
            Layout.fillWidth: true
            text: root.draft.was
            textFormat: Text.PlainText
            color: Theme.ink
            font.pixelSize: Theme.textSize
        }
        Text {
            text: qsTr("Afterwards")
            textFormat: Text.PlainText
            color: Theme.soft
            font.pixelSize: Theme.textSize
        }
        Text {
            objectName: "draftIs"
            Layout.fillWidth: true
            text: root.draft.is
            textFormat: Text.PlainText
            color: Theme.ink
            font.pixelSize: Theme.textSize
            font.weight: Font.DemiBold
        }
    }
    HistoryChart {
        objectName: "draftChart"
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: Math.round(120 * Theme.scale)
        visible: root.draft.is !== ""
        chart: root.draft.chart
        dark: Theme.dark
        font.pixelSize: Theme.smallSize
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("Afterwards %1; paler, behind it, now %2").arg(root.draft.is).arg(root.draft.was)
    }
    Text {
        Layout.fillWidth: true
        visible: root.draft.is !== ""
        text: qsTr("Paler, behind it: what is there now.")
        textFormat: Text.PlainText
        color: Theme.soft
        font.pixelSize: Theme.smallSize
    }
}
