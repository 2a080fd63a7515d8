// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import QtQuick.Window
import Wattglass
import Wattglass.Ui

/** What the home draws at this moment, what that costs, and the hours before. */
ScrollView {
    id: root

    required property Session session
    readonly property NowController now: session.now
    readonly property bool nothing: now.load.loading || now.load.failed || now.load.empty
    readonly property bool wide: availableWidth > Theme.narrowBelow
    readonly property string notice: now.load.stale ? qsTr("%1 What is shown is from before.").arg(now.load.message) : nothing ? "" : now.trouble

    /** How high what begins at @p y may be without being scrolled. */
    function heightBelow(y) {
        return availableHeight - 2 * Theme.edge - y;
    }

    contentWidth: availableWidth
    contentHeight: column.height + 2 * Theme.edge
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Now")

    Binding {
        target: root.now
        property: "shown"
        value: root.visible && root.Window.visibility !== Window.Hidden && root.Window.visibility !== Window.Minimized
    }

    ColumnLayout {
        id: column

        x: Theme.edge
        y: Theme.edge
        width: root.availableWidth - 2 * Theme.edge
        spacing: Theme.gap

        OnDemand {
            Layout.fillWidth: true
            wanted: root.notice !== ""
            visible: wanted

            StaleBanner {
                objectName: "nowNotice"
                width: parent.width
                text: root.notice
                actionText: root.now.load.stale ? qsTr("Try again") : qsTr("Open the accounts")
                onAct: root.now.load.stale ? root.session.retry() : root.session.accountsAsked()
            }
        }
        RowLayout {
            Layout.fillHeight: false
            visible: !root.nothing
            spacing: Theme.gap

            NowCard {
                objectName: "nowCard"
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.preferredWidth: 3
                now: root.now
            }
            HistoryTiles {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: root.wide ? 6 : 4
                columns: root.wide ? 4 : 2
                tiles: root.now.tiles
            }
        }
        NowChartCard {
            objectName: "nowChartCard"
            Layout.fillWidth: true
            Layout.preferredHeight: Math.max(implicitHeight, root.heightBelow(y))
            visible: !root.nothing
            session: root.session
        }
        OnDemand {
            Layout.fillWidth: true
            Layout.preferredHeight: Math.max(implicitHeight, root.heightBelow(y))
            wanted: root.nothing && !root.now.load.loading
            visible: root.nothing

            StatePane {
                objectName: "nowState"
                anchors.fill: parent
                iconName: root.now.load.failed ? "warning" : "now"
                title: root.now.load.failed ? qsTr("The readings cannot be shown") : qsTr("Nothing here yet")
                text: root.now.load.message
                actionText: root.now.load.failed ? qsTr("Try again") : qsTr("Connect an account")
                onAct: root.now.load.failed ? root.session.retry() : root.session.accountsAsked()
            }
        }
    }
}
