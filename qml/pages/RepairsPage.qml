// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import Wattglass
import Wattglass.Ui

/** Readings that are wrong, missing or told twice, and what was done about them. */
ScrollView {
    id: root

    required property Session session
    readonly property RepairsController repairs: session.repairs
    readonly property loadState load: repairs.load
    readonly property bool nothing: session.empty || load.loading || load.failed

    contentWidth: availableWidth
    contentHeight: column.height + 2 * Theme.edge
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Repairs")
    Component.onCompleted: {
        if (visible)
            repairs.look();
    }
    onVisibleChanged: {
        if (visible)
            repairs.look();
    }

    // No layout: cards of wrapped lines would change its width and height in turn.
    Column {
        id: column

        x: Theme.edge
        y: Theme.edge
        width: Math.min(root.availableWidth - 2 * Theme.edge, Math.round(960 * Theme.scale))
        spacing: Theme.gap

        StatePane {
            objectName: "repairsState"
            width: parent.width
            height: root.availableHeight - 2 * Theme.edge
            visible: root.nothing
            title: root.session.empty ? qsTr("Nothing here yet") : root.load.loading ? qsTr("Reading your data…") : qsTr("The repairs cannot be shown")
            text: root.session.empty ? qsTr("Import the file that your utility gave you. What is wrong or missing in it can be repaired here.") : root.load.loading ? "" : root.load.message
            iconName: root.load.failed ? "warning" : "repair"
            actionText: root.session.empty ? qsTr("Import a file") : root.load.failed ? qsTr("Try again") : ""
            onAct: root.session.empty ? root.session.importAsked() : root.session.retry()
        }
        StaleBanner {
            width: parent.width
            text: root.load.stale ? qsTr("%1 What is shown is from before.").arg(root.load.message) : ""
            actionText: qsTr("Try again")
            onAct: root.session.retry()
        }
        RepairsHead {
            width: parent.width
            visible: !root.nothing
            repairs: root.repairs
        }
        MadeCard {
            objectName: "madeCard"
            width: parent.width
            visible: !root.nothing
            repairs: root.repairs
        }
        SuggestionsCard {
            objectName: "suggestionsCard"
            width: parent.width
            visible: !root.nothing
            repairs: root.repairs
        }
        OverlapsCard {
            objectName: "overlapsCard"
            width: parent.width
            visible: !root.nothing
            repairs: root.repairs
        }
    }
}
