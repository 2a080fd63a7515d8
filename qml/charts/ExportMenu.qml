// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQml
import Wattglass
import Wattglass.Ui

/** The chart as a file or on the clipboard. */
AppButton {
    id: root

    required property Session session
    required property ExportDesk exporter

    objectName: "exportButton"
    text: qsTr("Export")
    opensMenu: true
    enabled: exporter.possible
    onClicked: menu.open()

    PopupOnDemand {
        id: menu

        AppMenu {
            objectName: "exportMenu"
            x: root.width - width
            y: root.height + 4

            AppMenuItem {
                text: qsTr("Picture, SVG…")
                onTriggered: files.choose("svg")
            }
            AppMenuItem {
                text: qsTr("Picture, PDF…")
                onTriggered: files.choose("pdf")
            }
            AppMenu {
                id: sizes

                title: qsTr("Picture, PNG")

                Instantiator {
                    model: 4
                    delegate: AppMenuItem {
                        required property int index

                        text: qsTr("%1 × %2 pixels…").arg(root.exporter.pictureSize.width * (index + 1)).arg(root.exporter.pictureSize.height * (index + 1))
                        onTriggered: files.choosePicture(index + 1)
                    }
                    onObjectAdded: (index, object) => sizes.insertItem(index, object as AppMenuItem)
                }
            }
            AppMenuSeparator {
            }
            AppMenuItem {
                text: qsTr("Numbers as shown, CSV…")
                onTriggered: files.choose("csv")
            }
            AppMenuItem {
                text: qsTr("Numbers as shown, JSON…")
                onTriggered: files.choose("json")
            }
            AppMenuItem {
                text: qsTr("All readings, CSV…")
                visible: root.exporter.readings
                height: visible ? implicitHeight : 0
                onTriggered: files.chooseReadings("csv")
            }
            AppMenuItem {
                text: qsTr("All readings, JSON…")
                visible: root.exporter.readings
                height: visible ? implicitHeight : 0
                onTriggered: files.chooseReadings("json")
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
    }

    Connections {
        function onExportAsked() {
            if (root.visible && root.exporter.possible)
                menu.open();
        }

        target: root.session
    }

    ExportFiles {
        id: files

        exporter: root.exporter
    }
}
