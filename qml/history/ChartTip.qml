// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Wattglass
import Wattglass.Ui

/** What the chart says of one interval, and of the one it is compared with. Long ones stand side by side. */
Rectangle {
    id: root

    required property HistoryTip tip

    implicitWidth: grid.implicitWidth + 24
    implicitHeight: grid.implicitHeight + 20
    radius: Theme.controlRadius
    color: Theme.card
    border.color: Theme.line
    Accessible.ignored: true

    GridLayout {
        id: grid

        x: 12
        y: 10
        columns: root.tip.rows.count > 7 ? 2 : 1
        columnSpacing: Theme.edge
        rowSpacing: 12

        ChartTipBlock {
            objectName: "tipBlock"
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            title: root.tip.title
            rows: root.tip.rows
        }
        ChartTipBlock {
            objectName: "comparedTipBlock"
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            visible: root.tip.comparedTitle !== ""
            title: root.tip.comparedTitle
            rows: root.tip.comparedRows
            pale: true
        }
    }
}
