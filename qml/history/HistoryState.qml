// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Wattglass
import Wattglass.Ui

/** Stands in the chart's place while there is nothing to draw, and says why. */
StatePane {
    id: root

    required property Session session
    readonly property HistoryController history: session.history

    title: history.load.failed ? qsTr("The readings cannot be shown") : history.load.absent ? qsTr("Nothing in this period") : qsTr("Nothing yet")
    text: history.load.message
    iconName: history.load.failed ? "warning" : "history"
    actionText: history.load.failed ? qsTr("Try again") : history.load.absent ? qsTr("Go to the last readings") : qsTr("Import a file")
    onAct: {
        if (history.load.failed)
            history.refresh();
        else if (history.load.absent)
            session.scope.goToLast();
        else
            session.importAsked();
    }
}
