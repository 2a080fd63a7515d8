// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Wattglass
import Wattglass.Ui

/** A figure, what its colours are, the same as a table, and what has to be known of it. */
Card {
    id: root

    required property Session session
    required property FigureController controller
    property bool asTable: false
    property alias tools: toolsRow.data // stand before the table's button

    Accessible.name: controller.title

    RowLayout {
        Layout.fillWidth: true
        Layout.fillHeight: false
        spacing: Theme.inner

        Text {
            Layout.fillWidth: true
            text: root.controller.title
            textFormat: Text.PlainText
            elide: Text.ElideRight
            color: Theme.ink
            font.pixelSize: Theme.cardTitleSize
            font.weight: Font.DemiBold
            Accessible.role: Accessible.Heading
        }
        RowLayout {
            id: toolsRow

            Layout.fillWidth: false
            spacing: Theme.inner
        }
        AppButton {
            objectName: "tableButton"
            text: root.asTable ? qsTr("Chart") : qsTr("Table")
            enabled: root.controller.filled
            onClicked: root.asTable = !root.asTable
        }
        ExportMenu {
            session: root.session
            exporter: root.controller.exporter
        }
    }
    ChartLegend {
        Layout.fillWidth: true
        visible: root.controller.legend.count > 0
        legend: root.controller.legend
        onToggled: entry => root.controller.toggle(entry)
        onAlone: entry => root.controller.isolate(entry)
    }
    FigureView {
        objectName: "figureView"
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: implicitHeight
        visible: !root.asTable
        controller: root.controller
    }
    OnDemand {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: Math.round(248 * Theme.scale)
        wanted: root.asTable
        visible: wanted

        TableTwin {
            anchors.fill: parent
            model: root.controller.table
            name: root.controller.summary
            onCopyAsked: root.controller.exporter.copyTable()
        }
    }
    ChartNotes {
        Layout.fillWidth: true
        note: root.controller.note
        exporter: root.controller.exporter
    }
}
