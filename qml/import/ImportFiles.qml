// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls
import Wattglass
import Wattglass.Ui

/** The files of an import, one below the other. */
ListView {
    id: root

    required property ImportController importing

    implicitHeight: contentHeight
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    model: importing.files
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Files")
    ScrollBar.vertical: ScrollBar {
    }

    delegate: ImportFileRow {
        width: ListView.view ? ListView.view.width : implicitWidth
        importing: root.importing
    }
}
