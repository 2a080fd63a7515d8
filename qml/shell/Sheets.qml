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
    property alias importing: importSheet.wanted
    property alias about: aboutDialog.wanted

    Connections {
        function onShortcutsAsked() {
            shortcutsDialog.wanted = true;
        }

        target: root.session
    }
    Connections {
        function onAttentionWanted() {
            importSheet.wanted = true;
        }
        function onSettled() {
            importSheet.wanted = false;
        }

        target: root.session.importing
    }
    Connections {
        function onSheetAsked() {
            repairSheet.wanted = true;
        }

        target: root.session.repairs
    }

    OnDemand {
        id: importSheet

        sourceComponent: ImportSheet {
            objectName: "importSheet"
            importing: root.session.importing
            visible: importSheet.wanted
            onClosed: importSheet.wanted = false
        }
    }
    OnDemand {
        id: repairSheet

        sourceComponent: RepairSheet {
            objectName: "repairSheet"
            draft: root.session.repairs.draft
            visible: repairSheet.wanted
            onClosed: repairSheet.wanted = false
        }
    }
    OnDemand {
        id: shortcutsDialog

        sourceComponent: ShortcutsDialog {
            objectName: "shortcutsDialog"
            shortcuts: root.session.shortcuts
            visible: shortcutsDialog.wanted
            onClosed: shortcutsDialog.wanted = false
        }
    }
    OnDemand {
        id: aboutDialog

        sourceComponent: AboutDialog {
            version: root.session.version
            visible: aboutDialog.wanted
            onClosed: aboutDialog.wanted = false
        }
    }
}
