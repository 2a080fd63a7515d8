// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Wattglass
import Wattglass.Ui

/** The chart, what its colours are, and the same as a table. */
Card {
    id: root

    required property Session session
    property HistoryController history: session.history
    readonly property real room: width - 2 * padding
    property bool asTable: false

    Accessible.name: history.title

    GridLayout {
        id: head

        readonly property bool inOneLine: heading.implicitWidth + legend.lineWidth + tools.implicitWidth + 2 * Theme.edge <= root.room

        Layout.fillWidth: true
        columns: 3
        columnSpacing: Theme.edge
        rowSpacing: Theme.inner

        Text {
            id: heading

            objectName: "chartTitle"
            Layout.fillWidth: true
            Layout.preferredWidth: implicitWidth
            text: root.history.title
            textFormat: Text.PlainText
            elide: Text.ElideRight
            color: Theme.ink
            font.pixelSize: Theme.cardTitleSize
            font.weight: Font.DemiBold
            Accessible.role: Accessible.Heading
        }
        ChartLegend {
            id: legend

            Layout.row: head.inOneLine ? 0 : 1
            Layout.column: head.inOneLine ? 1 : 0
            Layout.columnSpan: head.inOneLine ? 1 : 3
            Layout.preferredWidth: Math.min(lineWidth + 1, root.room)
            legend: root.history.legend
            onToggled: entry => root.history.toggle(entry)
            onAlone: entry => root.history.isolate(entry)
        }
        ChartTools {
            id: tools

            Layout.row: 0
            Layout.column: 2
            session: root.session
            history: root.history
            asTable: root.asTable
            onToggled: root.asTable = !root.asTable
        }
    }
    ProgressLine {
        Layout.fillWidth: true
        running: waiting.shown
    }
    StackLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: Math.round(248 * Theme.scale)
        currentIndex: root.asTable ? 1 : 0

        ChartView {
            objectName: "chartView"
            history: root.history
            scope: root.session.scope
            waiting: waiting.shown
        }
        OnDemand {
            objectName: "tableView"
            wanted: root.asTable

            TableTwin {
                anchors.fill: parent
                model: root.history.table
                name: root.history.summary
                onCopyAsked: root.history.exporter.copyTable()
            }
        }
    }
    ChartNotes {
        Layout.fillWidth: true
        note: "%1 %2".arg(root.history.load.partial ? root.history.load.message : "").arg(root.history.repaired).trim()
        exporter: root.history.exporter
    }

    Waiting {
        id: waiting

        busy: root.history.busy
    }
}
