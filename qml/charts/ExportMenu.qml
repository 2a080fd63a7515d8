// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Wattglass
import Wattglass.Ui

/** The chart as a file or on the clipboard. */
AppButton {
    id: root

    required property Session session
    required property ExportDesk exporter

    objectName: "exportButton"
    text: qsTr("Export")
    opensMenu: true
    enabled: exporter.possible
    onClicked: menu.open()

    PopupOnDemand {
        id: menu

        source: Qt.resolvedUrl("ExportChoices.qml")
        initial: ({
                "exporter": root.exporter,
                "button": root
            })
    }

    Connections {
        function onExportAsked() {
            if (root.visible && root.exporter.possible)
                menu.open();
        }

        target: root.session
    }
}
