// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Wattglass
import Wattglass.Ui

/** The site on top, the pages below it. */
Pane {
    id: root

    required property Session session
    required property var pages // of PageList
    property bool narrow: false
    property string current

    component Entry: RailEntry {
        required property var modelData

        objectName: modelData.name + "Entry"
        Layout.fillWidth: true
        narrow: root.narrow
        iconName: modelData.icon
        text: modelData.text
        current: root.current === modelData.name
        onClicked: root.current = modelData.name
    }

    implicitWidth: narrow ? Theme.railNarrowWidth : Theme.railWidth
    padding: narrow ? Theme.inner : 12
    rightPadding: padding + 1
    topPadding: 12
    bottomPadding: 12

    background: Rectangle {
        color: Theme.card

        Rectangle {
            anchors.right: parent.right
            width: 1
            height: parent.height
            color: Theme.line
        }
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 2

        SiteSwitcher {
            objectName: "siteSwitcher"
            Layout.fillWidth: true
            Layout.bottomMargin: 12
            session: root.session
            narrow: root.narrow
        }
        Repeater {
            model: root.pages.filter(page => !page.atFoot)

            Entry {
            }
        }
        Item {
            Layout.fillHeight: true
        }
        Repeater {
            model: root.pages.filter(page => page.atFoot)

            Entry {
            }
        }
    }
}
