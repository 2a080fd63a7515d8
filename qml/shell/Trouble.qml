// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Wattglass
import Wattglass.Ui

/** What stands in the window when the store cannot be read. */
Item {
    id: root

    required property Session session

    StatePane {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.edge, Theme.readableWidth)
        iconName: "warning"
        title: qsTr("Your data could not be read")
        text: root.session.trouble
        actionText: qsTr("Try again")
        onAct: root.session.retry()
    }
}
