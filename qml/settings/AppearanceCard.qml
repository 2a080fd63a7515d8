// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Wattglass
import Wattglass.Ui

/** Light or dark, and the language. */
Card {
    id: root

    required property Appearance appearance

    title: qsTr("Appearance")

    SettingRow {
        name: qsTr("Light or dark")

        SegmentedControl {
            objectName: "schemes"
            labels: [qsTr("As the system"), qsTr("Light"), qsTr("Dark")]
            current: root.appearance.scheme
            Accessible.name: qsTr("Light or dark")
            onChosen: index => root.appearance.chooseScheme(index)
        }
    }
    SettingRow {
        name: qsTr("Language")

        SegmentedControl {
            objectName: "languages"
            labels: [qsTr("As the system"), qsTr("English"), qsTr("Italiano")]
            current: root.appearance.language
            Accessible.name: qsTr("Language")
            onChosen: index => root.appearance.chooseLanguage(index)
        }
    }
}
