// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQml
import QtQuick.Dialogs
import Wattglass.Ui

/** Asks for the files to import, at once and whenever the session is asked to. */
FileDialog {
    id: root

    required property Session session
    property Connections asked: Connections {
        function onImportAsked() {
            root.open();
        }

        target: root.session
    }

    title: qsTr("Import files")
    fileMode: FileDialog.OpenFiles
    nameFilters: [qsTr("Energy data (*.xml *.csv *.txt *.tsv)"), qsTr("All files (*)")]
    onAccepted: session.chooseFiles(selectedFiles)
    Component.onCompleted: open()
}
