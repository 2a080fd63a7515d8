// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Dialogs
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
            files.make();
            files.dialog.open();
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

        ImportSheet {
            objectName: "importSheet"
            importing: root.session.importing
        }
    }
    PopupOnDemand {
        id: repairSheet

        RepairSheet {
            objectName: "repairSheet"
            draft: root.session.repairs.draft
        }
    }
    PopupOnDemand {
        id: shortcutsDialog

        ShortcutsDialog {
            objectName: "shortcutsDialog"
            shortcuts: root.session.shortcuts
        }
    }
    PopupOnDemand {
        id: aboutDialog

        AboutDialog {
            version: root.session.version
        }
    }
    OnDemand {
        id: files

        readonly property FileDialog dialog: made as FileDialog

        FileDialog {
            title: qsTr("Import files")
            fileMode: FileDialog.OpenFiles
            nameFilters: [qsTr("Energy data (*.xml *.csv *.txt *.tsv)"), qsTr("All files (*)")]
            onAccepted: root.session.chooseFiles(selectedFiles)
        }
    }
}
