// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Wattglass
import Wattglass.Ui

/** What the chart says of one interval, and of the one it is compared with. */
Rectangle {
    id: root

    required property HistoryTip tip

    implicitWidth: column.implicitWidth + 24
    implicitHeight: column.implicitHeight + 20
    radius: Theme.controlRadius
    color: Theme.card
    border.color: Theme.line

    ColumnLayout {
        id: column

        x: 12
        y: 10
        spacing: 6

        ChartTipBlock {
            title: root.tip.title
            rows: root.tip.rows
        }
        ChartTipBlock {
            Layout.topMargin: 6
            visible: root.tip.comparedTitle !== ""
            title: root.tip.comparedTitle
            rows: root.tip.comparedRows
            pale: true
        }
    }
}
