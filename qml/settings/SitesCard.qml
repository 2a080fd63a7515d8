// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Wattglass
import Wattglass.Ui

/** The names of the sites and their time zones. */
Card {
    id: root

    required property SiteController sites

    title: qsTr("Sites")

    Text {
        Layout.fillWidth: true
        wrapMode: Text.Wrap
        text: qsTr("A site's days begin at midnight of its own time zone.")
        textFormat: Text.PlainText
        color: Theme.soft
        font.pixelSize: Theme.smallSize
    }
    Repeater {
        model: root.sites.list
        delegate: SiteRow {
            Layout.fillWidth: true
            sites: root.sites
        }
    }
    Text {
        Layout.fillWidth: true
        visible: text !== ""
        wrapMode: Text.Wrap
        text: root.sites.message
        textFormat: Text.PlainText
        color: Theme.danger
        font.pixelSize: Theme.textSize
    }
}
