// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Wattglass
import Wattglass.Ui

/** The hours up to now as a line, or as a table. */
Card {
    id: root

    required property Session session
    readonly property NowController now: session.now
    property bool asTable: false

    Accessible.name: now.title

    RowLayout {
        Layout.fillWidth: true
        Layout.fillHeight: false
        spacing: Theme.inner

        Text {
            objectName: "nowTitle"
            Layout.fillWidth: true
            text: root.now.title
            textFormat: Text.PlainText
            elide: Text.ElideRight
            color: Theme.ink
            font.pixelSize: Theme.cardTitleSize
            font.weight: Font.DemiBold
            Accessible.role: Accessible.Heading
        }
        AppButton {
            objectName: "tableButton"
            text: root.asTable ? qsTr("Chart") : qsTr("Table")
            onClicked: root.asTable = !root.asTable
        }
        ExportMenu {
            session: root.session
            exporter: root.now.exporter
        }
    }
    StackLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: Math.round(248 * Theme.scale)
        currentIndex: root.asTable ? 1 : 0

        NowChart {
            objectName: "nowChart"
            now: root.now
        }
        OnDemand {
            objectName: "tableView"
            wanted: root.asTable

            TableTwin {
                anchors.fill: parent
                model: root.now.table
                name: root.now.summary
                onCopyAsked: root.now.exporter.copyTable()
            }
        }
    }
    ChartNotes {
        Layout.fillWidth: true
        note: ""
        exporter: root.now.exporter
    }
}
