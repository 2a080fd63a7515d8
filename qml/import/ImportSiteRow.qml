// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Wattglass
import Wattglass.Ui

/** The place the readings belong to: one that is there, or a new name. */
ImportLine {
    id: root

    required property ImportReview review

    label: qsTr("Site")
    reason: qsTr("Choose one, or write a new name.")

    AppComboBox {
        objectName: "importSite"
        Layout.preferredWidth: root.editorWidth
        editable: true
        model: root.review.siteNames
        currentIndex: root.review.siteIndex
        Accessible.name: qsTr("Site: %1").arg(root.review.site)
        onActivated: index => root.review.chooseSite(textAt(index))
        onAccepted: root.review.chooseSite(editText)
        onActiveFocusChanged: {
            if (!activeFocus)
                root.review.chooseSite(editText);
        }
    }
}
