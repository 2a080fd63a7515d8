// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Wattglass
import Wattglass.Ui

/** Everything that is not on a page: bring data in and out, light and language, help. */
IconButton {
    id: root

    required property Session session
    readonly property Appearance appearance: session.appearance

    signal aboutAsked

    objectName: "menuButton"
    iconName: "menu"
    text: qsTr("Menu")
    hintFits: !menu.shown
    onClicked: menu.open()

    PopupOnDemand {
        id: menu

        AppMenu {
            objectName: "mainMenu"
            x: root.width - width
            y: root.height + 4

            AppMenuItem {
                iconName: "import"
                text: qsTr("Import…")
                keys: "Ctrl+O"
                onTriggered: root.session.importAsked()
            }
            AppMenuItem {
                iconName: "export"
                text: qsTr("Export…")
                keys: "Ctrl+E"
                enabled: !root.session.empty
                onTriggered: root.session.exportAsked()
            }
            AppMenuSeparator {
            }
            ChoiceMenu {
                title: qsTr("Appearance")
                choices: [qsTr("As the system"), qsTr("Light"), qsTr("Dark")]
                current: root.appearance.scheme
                onChosen: index => root.appearance.chooseScheme(index)
            }
            ChoiceMenu {
                title: qsTr("Language")
                choices: [qsTr("As the system"), qsTr("English"), qsTr("Italiano")]
                current: root.appearance.language
                onChosen: index => root.appearance.chooseLanguage(index)
            }
            AppMenuSeparator {
            }
            AppMenuItem {
                iconName: "keyboard"
                text: qsTr("Keyboard shortcuts")
                keys: "?"
                onTriggered: root.session.shortcutsAsked()
            }
            AppMenuItem {
                iconName: "info"
                text: qsTr("About Wattglass")
                onTriggered: root.aboutAsked()
            }
            AppMenuSeparator {
            }
            AppMenuItem {
                text: qsTr("Quit")
                keys: "Ctrl+Q"
                onTriggered: root.session.quitAsked()
            }
        }
    }
}
