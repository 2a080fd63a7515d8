// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Wattglass
import Wattglass.Ui

/** The quiet line below the chart: which readings are missing or repaired, and what came of an export. */
RowLayout {
    id: root

    required property HistoryController history
    readonly property HistoryExport exporter: history.exporter

    spacing: Theme.gap
    implicitHeight: Math.round(16 * Theme.scale)

    Text {
        objectName: "partialNote"
        Layout.fillWidth: true
        text: "%1 %2".arg(root.history.load.partial ? root.history.load.message : "").arg(root.history.repaired).trim()
        textFormat: Text.PlainText
        elide: Text.ElideRight
        color: Theme.soft
        font.pixelSize: Theme.smallSize
    }
    Text {
        objectName: "exportResult"
        Layout.maximumWidth: root.width * 0.6
        text: root.exporter.result
        textFormat: Text.PlainText
        elide: Text.ElideMiddle
        color: root.exporter.failed ? Theme.danger : Theme.soft
        font.pixelSize: Theme.smallSize
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }

    Timer {
        running: root.exporter.result !== "" && !root.exporter.failed
        interval: 10000
        onTriggered: root.exporter.forgetResult()
    }
}
