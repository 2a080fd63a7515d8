// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Wattglass
import Wattglass.Ui

/** What the period is compared with: nothing, the one before, or the same days a year ago. */
AppButton {
    id: root

    required property Scope scope
    property bool brief: false
    readonly property var choices: [qsTr("Nothing"), qsTr("Previous period"), qsTr("Previous year")]
    readonly property var titles: [qsTr("Compare"), qsTr("Compare: previous period"), qsTr("Compare: previous year")]
    readonly property real wordsWidth: Math.ceil(metrics.advanceWidth) + 28 + Theme.textSize

    implicitWidth: brief ? Theme.controlHeight : wordsWidth
    leftPadding: brief ? (width - Theme.iconSize) / 2 : 12
    rightPadding: brief ? 0 : Theme.inner
    text: brief ? "" : titles[scope.compare]
    iconName: brief ? "compare" : ""
    opensMenu: !brief
    enabled: scope.canCompare
    textColor: brief && scope.compare > 0 ? Theme.accent : Theme.ink
    Accessible.name: titles[scope.compare]
    onClicked: menu.open()

    TextMetrics {
        id: metrics

        font: root.font
        text: root.titles[root.scope.compare]
    }

    Hint {
        wanted: root.brief && root.hovered && !menu.shown
        text: root.titles[root.scope.compare]
    }

    PopupOnDemand {
        id: menu

        AppMenu {
            objectName: "compareMenu"
            x: root.width - width
            y: root.height + 4

            Repeater {
                model: root.choices

                AppMenuItem {
                    required property int index
                    required property string modelData

                    text: modelData
                    checked: index === root.scope.compare
                    onTriggered: root.scope.compareWith(index)
                }
            }
        }
    }
}
