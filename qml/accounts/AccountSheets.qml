// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Wattglass
import Wattglass.Ui

/** What is laid over the pages for accounts: signing in, removing one, describing a home. */
Item {
    id: root

    required property AccountsController accounts

    Connections {
        function onRemoveAsked(account, name) {
            removeDialog.make();
            const dialog = removeDialog.popup as RemoveDialog;
            dialog.account = account;
            dialog.name = name;
            dialog.open();
        }

        target: root.accounts
    }
    Connections {
        function onSheetAsked() {
            connectSheet.open();
        }
        function onConnected() {
            connectSheet.close();
        }

        target: root.accounts.connecting
    }
    Connections {
        function onSheetAsked() {
            profileSheet.open();
        }

        target: root.accounts.profile
    }

    PopupOnDemand {
        id: connectSheet

        ConnectSheet {
            objectName: "connectSheet"
            connecting: root.accounts.connecting
        }
    }
    PopupOnDemand {
        id: removeDialog

        RemoveDialog {
            objectName: "removeDialog"
            accounts: root.accounts
        }
    }
    PopupOnDemand {
        id: profileSheet

        ProfileSheet {
            objectName: "profileSheet"
            profile: root.accounts.profile
        }
    }
}
