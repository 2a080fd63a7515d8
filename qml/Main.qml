// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls
import Wattglass
import Wattglass.Ui

/** The window. */
ApplicationWindow {
    id: root

    required property Session session
    property alias page: shell.page // its name
    readonly property var pages: shell.pages

    title: session.empty || session.scope.siteName === "" ? qsTr("Wattglass") : qsTr("%1 – Wattglass").arg(session.scope.siteName)
    width: 1400
    height: 900
    minimumWidth: 900
    minimumHeight: 600
    color: Theme.paper
    font.pixelSize: Theme.textSize
    palette.window: Theme.paper
    palette.windowText: Theme.ink
    palette.base: Theme.card
    palette.text: Theme.ink
    palette.button: Theme.card
    palette.buttonText: Theme.ink
    palette.mid: Theme.line
    palette.highlight: Theme.accent

    Binding {
        target: Theme
        property: "dark"
        value: root.session.appearance.dark
    }

    Connections {
        function onSettingsAsked() {
            root.page = "settings";
        }
        function onAccountsAsked() {
            root.page = "accounts";
        }
        function onRepairsAsked() {
            root.page = "repairs";
        }
        function onHistoryAsked() {
            root.page = "history";
        }

        target: root.session
    }

    ShortcutKeys {
        shortcuts: root.session.shortcuts
    }

    Shell {
        id: shell

        anchors.fill: parent
        session: root.session
        onAboutAsked: sheets.openAbout()
    }

    DropOverlay {
        anchors.fill: parent
        session: root.session
    }

    OnDemand {
        objectName: "importNote"
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.edge
        wanted: root.session.importing.note !== "" && !sheets.importing
        visible: wanted

        ImportNote {
            importing: root.session.importing
            onDetailsAsked: sheets.openImport()
            onChangeAsked: root.page = "repairs"
            onShowAsked: {
                root.page = "history";
                root.session.importing.show();
            }
        }
    }

    Sheets {
        id: sheets

        anchors.fill: parent
        session: root.session
    }
}
