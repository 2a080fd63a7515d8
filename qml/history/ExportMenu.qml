// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Dialogs
import Wattglass
import Wattglass.Ui

/** The chart as a file or on the clipboard. */
AppButton {
    id: root

    required property Session session
    readonly property HistoryExport exporter: session.history.exporter

    function choose(format) {
        exporter.format = format;
        dialog.currentFile = exporter.suggestedFile();
        dialog.open();
    }

    objectName: "exportButton"
    text: qsTr("Export")
    opensMenu: true
    onClicked: menu.popup(root, root.width - menu.width, root.height + 4)

    AppMenu {
        id: menu

        objectName: "exportMenu"

        AppMenuItem {
            text: qsTr("Picture, SVG…")
            onTriggered: root.choose("svg")
        }
        AppMenuItem {
            text: qsTr("Picture, PDF…")
            onTriggered: root.choose("pdf")
        }
        AppMenuItem {
            text: qsTr("Picture, PNG…")
            onTriggered: root.choose("png")
        }
        AppMenuSeparator {
        }
        AppMenuItem {
            text: qsTr("Table as shown, CSV…")
            onTriggered: root.choose("csv")
        }
        AppMenuItem {
            text: qsTr("Table as shown, JSON…")
            onTriggered: root.choose("json")
        }
        AppMenuItem {
            text: qsTr("All readings, CSV…")
            onTriggered: root.choose("readings.csv")
        }
        AppMenuItem {
            text: qsTr("All readings, JSON…")
            onTriggered: root.choose("readings.json")
        }
        AppMenuSeparator {
        }
        AppMenuItem {
            text: qsTr("Copy picture")
            onTriggered: root.exporter.copyPicture()
        }
        AppMenuItem {
            text: qsTr("Copy table")
            onTriggered: root.exporter.copyTable()
        }
    }

    Connections {
        function onExportAsked() {
            menu.popup(root, root.width - menu.width, root.height + 4);
        }

        target: root.session
    }

    FileDialog {
        id: dialog

        title: qsTr("Export")
        fileMode: FileDialog.SaveFile
        onAccepted: root.exporter.save(selectedFile)
    }
}
