// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Dialogs
import Wattglass
import Wattglass.Ui

/** Asks for the file to export into, and again before one that exists is replaced. */
Item {
    id: root

    required property ExportDesk exporter
    property bool readings: false
    property int scale: 1
    property string replaced // the file that is there already

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
        files.make();
        const dialog = files.dialog;
        dialog.defaultSuffix = ending;
        dialog.nameFilters = ["%1 (*.%2)".arg(ending.toUpperCase()).arg(ending)];
        dialog.currentFile = exporter.suggestedFile(ending);
        dialog.open();
    }

    OnDemand {
        id: files

        readonly property FileDialog dialog: made as FileDialog

        FileDialog {
            title: qsTr("Export")
            fileMode: FileDialog.SaveFile
            onAccepted: {
                if (root.readings)
                    root.exporter.saveReadings(selectedFile);
                else
                    root.exporter.save(selectedFile, root.scale);
            }
        }
    }

    Connections {
        function onReplaceAsked(name) {
            root.replaced = name;
            replaceDialog.open();
        }

        target: root.exporter
    }

    PopupOnDemand {
        id: replaceDialog

        ReplaceDialog {
            objectName: "replaceDialog"
            file: root.replaced
            onAccepted: root.exporter.replace()
        }
    }
}
