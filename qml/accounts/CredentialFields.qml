// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Wattglass
import Wattglass.Ui

/** The fields for what a service has to be told. */
ColumnLayout {
    id: root

    required property ConnectController connecting

    signal accepted

    function focusFirst() {
        if (lines.count > 0)
            (lines.itemAt(0) as CredentialField).focusField();
    }

    function clear() {
        for (let i = 0; i < lines.count; ++i)
            (lines.itemAt(i) as CredentialField).clear();
    }

    spacing: 12

    Repeater {
        id: lines

        model: root.connecting.credentials
        delegate: CredentialField {
            required property string rowId

            objectName: "credential-%1".arg(rowId)
            Layout.fillWidth: true
            onTold: text => root.connecting.tell(rowId, text)
            onAccepted: root.accepted()
        }
    }
}
