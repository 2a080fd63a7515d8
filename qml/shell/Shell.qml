// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
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
    signal removeAsked(string account, string name)

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
            title: [qsTr("History"), qsTr("Repairs"), qsTr("Accounts"), qsTr("Settings")][root.page]
            hasPeriod: root.page === 0 && !root.blocked
            onAboutAsked: root.aboutAsked()
        }
        StackLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            currentIndex: root.page

            Item {
                OnDemand {
                    objectName: "firstStart"
                    anchors.fill: parent
                    wanted: root.session.empty
                    visible: wanted

                    FirstStart {
                        anchors.fill: parent
                        session: root.session
                    }
                }
                OnDemand {
                    anchors.fill: parent
                    wanted: root.session.trouble !== ""
                    visible: wanted

                    Trouble {
                        anchors.fill: parent
                        session: root.session
                    }
                }
                HistoryPage {
                    anchors.fill: parent
                    visible: !root.blocked
                    session: root.session
                }
            }
            OnDemand {
                wanted: root.page === 1

                RepairsPage {
                    objectName: "repairsPage"
                    anchors.fill: parent
                    session: root.session
                }
            }
            OnDemand {
                wanted: root.page === 2

                AccountsPage {
                    objectName: "accountsPage"
                    anchors.fill: parent
                    session: root.session
                    onRemoveAsked: (account, name) => root.removeAsked(account, name)
                }
            }
            OnDemand {
                wanted: root.page === 3

                SettingsPage {
                    anchors.fill: parent
                    session: root.session
                }
            }
        }
    }
}
