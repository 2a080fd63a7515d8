// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Wattglass

/** One line of a menu: an icon, or a mark where it is the choice that holds. */
MenuItem {
    id: root

    property string iconName
    property string keys

    implicitHeight: Theme.controlHeight
    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    padding: 0
    leftPadding: Theme.inner
    rightPadding: 12
    height: visible ? implicitHeight : 0
    font.pixelSize: Theme.textSize
    Accessible.name: text
    Accessible.onPressAction: triggered()

    contentItem: RowLayout {
        spacing: Theme.inner
        opacity: root.enabled ? 1 : 0.45

        Icon {
            opacity: root.iconName !== "" || root.checked ? 1 : 0
            name: root.iconName !== "" ? root.iconName : "check"
            color: root.checked ? Theme.accent : Theme.soft
        }
        Text {
            Layout.fillWidth: true
            text: root.text
            textFormat: Text.PlainText
            font: root.font
            color: Theme.ink
            elide: Text.ElideRight
        }
        Text {
            visible: text !== ""
            Layout.leftMargin: Theme.gap
            text: root.keys
            textFormat: Text.PlainText
            color: Theme.soft
            font.pixelSize: Theme.smallSize
        }
    }
    indicator: null
    arrow: Icon {
        visible: root.subMenu !== null
        anchors.right: parent?.right
        anchors.rightMargin: Theme.inner
        anchors.verticalCenter: parent?.verticalCenter
        name: "chevron-right"
        size: Theme.textSize
        color: Theme.soft
    }
    background: Rectangle {
        color: root.highlighted ? Theme.tint : "transparent"
        radius: Theme.controlRadius - 2
    }
}
