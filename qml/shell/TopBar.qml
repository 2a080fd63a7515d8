// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Wattglass
import Wattglass.Ui

/** The title of the page, the period where the page has one, and the menu. */
Pane {
    id: root

    required property Session session
    required property string title
    required property real room // there is for it
    property bool hasPeriod: true

    signal aboutAsked

    implicitHeight: Theme.barHeight
    padding: 0
    leftPadding: room < Theme.narrowBelow ? Theme.gap : Theme.edge
    rightPadding: leftPadding

    background: Rectangle {
        color: Theme.card

        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: 1
            color: Theme.line
        }
    }

    RowLayout {
        anchors.fill: parent
        spacing: Theme.inner

        Text {
            id: heading

            Layout.rightMargin: Theme.gap
            visible: !root.hasPeriod || root.room > 1100 * Theme.scale
            text: root.title
            textFormat: Text.PlainText
            color: Theme.ink
            font.pixelSize: Theme.pageTitleSize
            font.weight: Font.Bold
            Accessible.role: Accessible.Heading
        }
        PeriodBar {
            Layout.minimumWidth: 0
            Layout.preferredWidth: 1
            Layout.fillWidth: true
            visible: root.hasPeriod
            room: root.room - 2 * root.leftPadding - menu.implicitWidth - Theme.inner - (heading.visible ? heading.implicitWidth + Theme.gap + Theme.inner : 0)
            session: root.session
        }
        Item {
            Layout.fillWidth: true
            visible: !root.hasPeriod
        }
        MainMenu {
            id: menu

            session: root.session
            onAboutAsked: root.aboutAsked()
        }
    }
}
