// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Wattglass
import Wattglass.Ui

/** The chart, what its colours are, and the same as a table. */
Control {
    id: root

    required property Session session
    readonly property HistoryController history: session.history
    property bool asTable: false

    padding: Theme.gap
    background: Rectangle {
        color: Theme.card
        radius: Theme.cardRadius
        border.color: Theme.line
    }
    contentItem: ColumnLayout {
        spacing: Theme.inner

        RowLayout {
            spacing: Theme.gap

            Text {
                Layout.alignment: Qt.AlignVCenter
                text: root.history.title
                textFormat: Text.PlainText
                color: Theme.ink
                font.pixelSize: Theme.cardTitleSize
                font.weight: Font.DemiBold
                Accessible.role: Accessible.Heading
            }
            SegmentedControl {
                objectName: "quantities"
                visible: root.history.quantities.length > 1
                labels: root.history.quantities
                current: root.history.quantity
                Accessible.name: qsTr("What is counted")
                onChosen: index => root.history.chooseQuantity(index)
            }
            ChartLegend {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignVCenter
                layoutDirection: Qt.RightToLeft
                history: root.history
            }
            IconButton {
                objectName: "zoomReset"
                visible: root.session.scope.zoomed
                iconName: "zoom-reset"
                text: qsTr("Show the whole period")
                onClicked: root.session.scope.resetZoom()
            }
            AppButton {
                objectName: "tableButton"
                iconName: root.asTable ? "history" : "table"
                text: root.asTable ? qsTr("Chart") : qsTr("Table")
                onClicked: root.asTable = !root.asTable
            }
            ExportMenu {
                session: root.session
            }
        }
        Text {
            objectName: "partialNote"
            Layout.fillWidth: true
            visible: root.history.load.partial
            text: root.history.load.message
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
            color: Theme.soft
            font.pixelSize: Theme.smallSize
        }
        ProgressLine {
            Layout.fillWidth: true
            running: root.history.load.loading
        }
        StackLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: Math.round(240 * Theme.scale)
            currentIndex: root.asTable ? 1 : 0

            ChartView {
                objectName: "chartView"
                history: root.history
                scope: root.session.scope
                activeFocusOnTab: true
            }
            HistoryTableView {
                objectName: "tableView"
                history: root.history
            }
        }
    }
}
