// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Wattglass
import Wattglass.Ui

/** What a step of describing a home asks. */
ColumnLayout {
    id: root

    required property ProfileController profile

    function focusFirst() {
        if (lines.count > 0)
            (lines.itemAt(0) as ProfileField).focusField();
    }

    spacing: Theme.gap

    Repeater {
        id: lines

        model: root.profile.fields
        delegate: ProfileField {
            objectName: "profile-%1".arg(rowId)
            Layout.fillWidth: true
            choices: root.profile.choices(rowId)
            onWritten: text => root.profile.write(rowId, text)
            onSettled: root.profile.leave(rowId)
            onAccepted: root.profile.next()
        }
    }
}
