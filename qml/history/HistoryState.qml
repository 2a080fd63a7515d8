// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Wattglass
import Wattglass.Ui

/** Stands in the chart's place while there is nothing to draw, and says why. */
StatePane {
    id: root

    required property Session session
    property HistoryController history: session.history
    readonly property loadState load: history.load

    title: load.loading ? qsTr("Reading your data…") : load.failed ? qsTr("The readings cannot be shown") : load.absent ? qsTr("Nothing in this period") : qsTr("Nothing here yet")
    text: load.loading ? qsTr("The chart comes as soon as it is read.") : load.message
    iconName: load.failed ? "warning" : "history"
    actionText: load.loading ? "" : load.failed ? qsTr("Try again") : load.absent ? qsTr("Go to the last readings") : qsTr("Import a file")
    onAct: {
        if (load.failed)
            session.retry();
        else if (load.absent)
            session.scope.goToLast();
        else
            session.importAsked();
    }
}
