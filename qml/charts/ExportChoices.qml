// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQml
import Wattglass
import Wattglass.Ui

/** What a chart can be exported as. */
AppMenu {
    id: root

    required property ExportDesk exporter
    required property Item button
    readonly property ExportFiles files: ExportFiles {
        parent: root.button
        exporter: root.exporter
    }

    objectName: "exportMenu"
    x: button.width - width
    y: button.height + 4

    AppMenuItem {
        text: qsTr("Picture, SVG…")
        onTriggered: root.files.choose("svg")
    }
    AppMenuItem {
        text: qsTr("Picture, PDF…")
        onTriggered: root.files.choose("pdf")
    }
    AppMenu {
        id: sizes

        title: qsTr("Picture, PNG")

        Instantiator {
            model: 4
            delegate: AppMenuItem {
                required property int index

                text: qsTr("%1 × %2 pixels…").arg(root.exporter.pictureSize.width * (index + 1)).arg(root.exporter.pictureSize.height * (index + 1))
                onTriggered: root.files.choosePicture(index + 1)
            }
            onObjectAdded: (index, object) => sizes.insertItem(index, object as AppMenuItem)
        }
    }
    AppMenuSeparator {
    }
    AppMenuItem {
        text: qsTr("Numbers as shown, CSV…")
        onTriggered: root.files.choose("csv")
    }
    AppMenuItem {
        text: qsTr("Numbers as shown, JSON…")
        onTriggered: root.files.choose("json")
    }
    AppMenuItem {
        text: qsTr("All readings, CSV…")
        visible: root.exporter.readings
        height: visible ? implicitHeight : 0
        onTriggered: root.files.chooseReadings("csv")
    }
    AppMenuItem {
        text: qsTr("All readings, JSON…")
        visible: root.exporter.readings
        height: visible ? implicitHeight : 0
        onTriggered: root.files.chooseReadings("json")
    }
    AppMenuSeparator {
    }
    AppMenuItem {
        text: qsTr("Copy picture")
        onTriggered: root.exporter.copyPicture()
    }
    AppMenuItem {
        text: qsTr("Copy table")
        onTriggered: root.exporter.copyTable()
    }
}
