// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Dialogs
import Wattglass
import Wattglass.Ui

/** Asks for the file to export into, and again before one that exists is replaced. */
Item {
    id: root

    required property HistoryExport exporter
    property bool readings: false
    property int scale: 1

    function choose(ending) {
        ask(ending, false);
    }

    function choosePicture(times) {
        scale = times;
        ask("png", false);
    }

    function chooseReadings(ending) {
        ask(ending, true);
    }

    function ask(ending, allReadings) {
        readings = allReadings;
        dialog.defaultSuffix = ending;
        dialog.nameFilters = ["%1 (*.%2)".arg(ending.toUpperCase()).arg(ending)];
        dialog.currentFile = exporter.suggestedFile(ending);
        dialog.open();
    }

    FileDialog {
        id: dialog

        title: qsTr("Export")
        fileMode: FileDialog.SaveFile
        onAccepted: {
            if (root.readings)
                root.exporter.saveReadings(selectedFile);
            else
                root.exporter.save(selectedFile, root.scale);
        }
    }

    Connections {
        function onReplaceAsked(name) {
            replaceDialog.file = name;
            replaceDialog.open();
        }

        target: root.exporter
    }

    ReplaceDialog {
        id: replaceDialog

        objectName: "replaceDialog"
        onAccepted: root.exporter.replace()
    }
}
