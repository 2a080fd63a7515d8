// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import Wattglass
import Wattglass.Ui

/** The services that the user has signed in to, and those that he could. */
ScrollView {
    id: root

    required property Session session
    readonly property AccountsController accounts: session.accounts
    readonly property loadState load: accounts.load
    readonly property bool nothing: load.loading || load.failed

    contentWidth: availableWidth
    contentHeight: column.height + 2 * Theme.edge
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Accounts")

    Binding {
        target: root.accounts
        property: "shown"
        value: root.visible
    }
    // No layout: cards of wrapped lines would change its width and height in turn.
    Column {
        id: column

        x: Theme.edge
        y: Theme.edge
        width: Math.min(root.availableWidth - 2 * Theme.edge, Math.round(960 * Theme.scale))
        spacing: Theme.gap

        StatePane {
            objectName: "accountsState"
            width: parent.width
            height: root.availableHeight - 2 * Theme.edge
            visible: root.nothing
            title: root.load.loading ? qsTr("Asking the keychain…") : qsTr("The accounts cannot be shown")
            text: root.load.loading ? "" : root.load.message
            iconName: root.load.failed ? "warning" : "accounts"
            actionText: root.load.failed ? qsTr("Try again") : ""
            onAct: root.accounts.retry()
        }
        StaleBanner {
            width: parent.width
            text: root.load.stale ? qsTr("%1 What is shown is from before.").arg(root.load.message) : ""
            actionText: qsTr("Try again")
            onAct: root.accounts.retry()
        }
        StaleBanner {
            objectName: "accountsWarning"
            width: parent.width
            text: root.nothing ? "" : root.accounts.warning
        }
        Text {
            objectName: "accountsMessage"
            width: parent.width
            visible: !root.nothing
            text: root.accounts.message !== "" ? root.accounts.message : qsTr("Sign in to a service, and Wattglass brings its data onto this computer. Passwords and keys are kept in the computer's keychain, nowhere else.")
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
            color: root.accounts.failed ? Theme.danger : Theme.soft
            font.pixelSize: Theme.textSize
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }
        UnsettledCard {
            objectName: "unsettledCard"
            width: parent.width
            visible: !root.nothing && root.accounts.unsettled.lines.count > 0
            unsettled: root.accounts.unsettled
        }
        AccountsCard {
            objectName: "accountsCard"
            width: parent.width
            visible: !root.nothing && root.accounts.accounts.count > 0
            accounts: root.accounts
        }
        ServicesGrid {
            objectName: "servicesGrid"
            width: parent.width
            visible: !root.nothing
            accounts: root.accounts
        }
    }
}
