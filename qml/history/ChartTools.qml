// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Wattglass
import Wattglass.Ui

/** What can be done with the chart: count something else, zoom out, read it as a table, take it along. */
RowLayout {
    id: root

    required property Session session
    required property HistoryController history
    required property bool asTable

    signal toggled

    spacing: Theme.inner

    SegmentedControl {
        objectName: "quantities"
        visible: root.history.quantities.length > 1
        labels: root.history.quantities
        current: root.history.quantity
        Accessible.name: qsTr("What is counted")
        onChosen: index => root.history.chooseQuantity(index)
    }
    OnDemand {
        wanted: root.session.scope.zoomed
        visible: wanted

        IconButton {
            objectName: "zoomReset"
            iconName: "zoom-reset"
            text: qsTr("Show the whole period")
            onClicked: root.session.scope.resetZoom()
        }
    }
    IconButton {
        objectName: "repairButton"
        iconName: "repair"
        text: root.session.scope.zoomed ? qsTr("Repair this stretch…") : qsTr("Repair readings…")
        onClicked: root.session.repairHere()
    }
    AppButton {
        objectName: "tableButton"
        text: root.asTable ? qsTr("Chart") : qsTr("Table")
        onClicked: root.toggled()
    }
    ExportMenu {
        session: root.session
        exporter: root.history.exporter
    }
}
