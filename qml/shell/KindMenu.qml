// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Wattglass

/** The lengths of a period as a menu, where there is no room for them side by side. */
AppButton {
    id: root

    required property var kinds // of strings
    required property int current

    signal chosen(int index)

    text: kinds[current]
    opensMenu: true
    Accessible.name: qsTr("Length of the period: %1").arg(text)
    onClicked: menu.open()

    PopupOnDemand {
        id: menu

        AppMenu {
            y: root.height + 4

            Repeater {
                model: root.kinds

                AppMenuItem {
                    required property int index
                    required property string modelData

                    text: modelData
                    checked: index === root.current
                    onTriggered: root.chosen(index)
                }
            }
        }
    }
}
