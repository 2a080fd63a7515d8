// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Wattglass
import Wattglass.Ui

/** The rail, the bar, and the page between them. */
RowLayout {
    id: root

    required property Session session
    property alias page: rail.current
    readonly property bool blocked: session.empty || session.trouble !== ""

    signal aboutAsked

    spacing: 0

    NavigationRail {
        id: rail

        objectName: "rail"
        Layout.fillHeight: true
        session: root.session
        narrow: root.width < Theme.narrowBelow
    }
    ColumnLayout {
        spacing: 0

        TopBar {
            Layout.fillWidth: true
            session: root.session
            room: root.width - rail.implicitWidth
            title: [qsTr("History"), qsTr("Repairs"), qsTr("Settings")][root.page]
            hasPeriod: root.page === 0 && !root.blocked
            onAboutAsked: root.aboutAsked()
        }
        StackLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            currentIndex: root.page

            Item {
                FirstStart {
                    objectName: "firstStart"
                    anchors.fill: parent
                    visible: root.session.empty
                    session: root.session
                }
                Trouble {
                    anchors.fill: parent
                    visible: root.session.trouble !== ""
                    session: root.session
                }
                HistoryPage {
                    anchors.fill: parent
                    visible: !root.blocked
                    session: root.session
                }
            }
            RepairsPage {
                objectName: "repairsPage"
                session: root.session
            }
            SettingsPage {
                session: root.session
            }
        }
    }
}
