// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Wattglass

/** What this program is, and under which licence. */
AppDialog {
    id: root

    required property string version

    title: qsTr("Wattglass %1").arg(version)
    width: Math.round(440 * Theme.scale)

    Text {
        Layout.fillWidth: true
        wrapMode: Text.Wrap
        lineHeight: 1.25
        text: qsTr("Your home's energy, from your own files, on your own disk.")
        textFormat: Text.PlainText
        color: Theme.ink
        font.pixelSize: Theme.textSize
    }
    Text {
        Layout.fillWidth: true
        wrapMode: Text.Wrap
        lineHeight: 1.25
        text: qsTr("Copyright 2026 The Wattglass authors. Free software under the GNU General Public License, version 3 or later; it comes without any warranty. Built with Qt.")
        textFormat: Text.PlainText
        color: Theme.soft
        font.pixelSize: Theme.smallSize
    }
}
