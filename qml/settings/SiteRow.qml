// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Wattglass
import Wattglass.Ui

/** One site: its name and its time zone, to be changed in place. */
RowLayout {
    id: root

    required property int index
    required property string name
    required property string zone
    required property SiteController sites

    spacing: Theme.inner

    AppTextField {
        Layout.fillWidth: true
        text: root.name
        Accessible.name: qsTr("Name of the site")
        onEditingFinished: {
            root.sites.rename(root.index, text);
            text = Qt.binding(() => root.name);
        }
    }
    AppComboBox {
        objectName: "zoneChoice"
        Layout.preferredWidth: Math.round(260 * Theme.scale)
        editable: true
        model: root.sites.zones
        currentIndex: count > 0 ? find(root.zone) : -1
        Accessible.name: qsTr("Time zone of %1: %2").arg(root.name).arg(root.zone)
        onActivated: index => root.sites.moveToZone(root.index, textAt(index))
        onAccepted: root.sites.moveToZone(root.index, editText)
    }
}
