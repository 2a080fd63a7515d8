// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Wattglass
import Wattglass.Ui

/** Takes files that are dropped anywhere on the window. */
DropArea {
    id: root

    required property Session session

    keys: ["text/uri-list"]
    onDropped: drop => {
        drop.acceptProposedAction();
        session.chooseFiles(drop.urls);
    }

    OnDemand {
        objectName: "dropSheet"
        anchors.fill: parent
        wanted: root.containsDrag
        visible: wanted

        Item {
            anchors.fill: parent

            Rectangle {
                anchors.fill: parent
                color: Theme.paper
                opacity: 0.94
            }
            Rectangle {
                anchors.fill: parent
                anchors.margins: Theme.edge
                color: "transparent"
                radius: Theme.cardRadius
                border.width: 2
                border.color: Theme.accent

                ColumnLayout {
                    anchors.centerIn: parent
                    spacing: Theme.gap

                    Icon {
                        Layout.alignment: Qt.AlignHCenter
                        name: "import"
                        size: Theme.iconSize * 2
                        color: Theme.accent
                    }
                    Text {
                        Layout.alignment: Qt.AlignHCenter
                        text: qsTr("Drop to import")
                        textFormat: Text.PlainText
                        color: Theme.ink
                        font.pixelSize: Theme.pageTitleSize
                        font.weight: Font.Bold
                    }
                }
            }
        }
    }
}
