// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Wattglass
import Wattglass.Ui

/** What is laid over the pages when it is asked for. */
Item {
    id: root

    required property Session session
    readonly property alias importing: importSheet.shown

    function openImport() {
        importSheet.open();
    }

    function openAbout() {
        aboutDialog.open();
    }

    Connections {
        function onImportAsked() {
            files.make(); // which opens itself whenever it is asked for
        }
        function onShortcutsAsked() {
            shortcutsDialog.open();
        }

        target: root.session
    }
    Connections {
        function onAttentionWanted() {
            importSheet.open();
        }
        function onSettled() {
            importSheet.close();
        }

        target: root.session.importing
    }
    Connections {
        function onSheetAsked() {
            repairSheet.open();
        }

        target: root.session.repairs
    }

    AccountSheets {
        anchors.fill: parent
        accounts: root.session.accounts
    }
    PopupOnDemand {
        id: importSheet

        source: Qt.resolvedUrl("../import/ImportSheet.qml")
        initial: ({
                "objectName": "importSheet",
                "importing": root.session.importing
            })
    }
    PopupOnDemand {
        id: repairSheet

        source: Qt.resolvedUrl("../repairs/RepairSheet.qml")
        initial: ({
                "objectName": "repairSheet",
                "draft": root.session.repairs.draft
            })
    }
    PopupOnDemand {
        id: shortcutsDialog

        source: Qt.resolvedUrl("ShortcutsDialog.qml")
        initial: ({
                "objectName": "shortcutsDialog",
                "shortcuts": root.session.shortcuts
            })
    }
    PopupOnDemand {
        id: aboutDialog

        source: Qt.resolvedUrl("AboutDialog.qml")
        initial: ({
                "version": root.session.version
            })
    }
    OnDemand {
        id: files

        source: Qt.resolvedUrl("ImportFilesDialog.qml")
        initial: ({
                "session": root.session
            })
    }
}
