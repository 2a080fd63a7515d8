// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Wattglass
import Wattglass.Ui

/** The quiet line below a chart: what has to be known of it, and what came of an export. */
RowLayout {
    id: root

    required property string note
    required property ExportDesk exporter

    spacing: Theme.gap
    implicitHeight: Math.round(16 * Theme.scale)

    Text {
        objectName: "partialNote"
        Layout.fillWidth: true
        text: root.note
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
