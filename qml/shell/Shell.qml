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
    readonly property var pages: list.all.map(page => page.name)
    readonly property var shown: list.find(page)
    readonly property bool blocked: session.empty || session.trouble !== ""

    signal aboutAsked

    spacing: 0

    PageList {
        id: list
    }
    NavigationRail {
        id: rail

        objectName: "rail"
        Layout.fillHeight: true
        session: root.session
        pages: list.all
        current: "history"
        narrow: root.width < Theme.narrowBelow
    }
    ColumnLayout {
        spacing: 0

        TopBar {
            Layout.fillWidth: true
            session: root.session
            room: root.width - rail.implicitWidth
            title: root.shown.text
            hasPeriod: root.shown.hasPeriod === true && !root.blocked
            onAboutAsked: root.aboutAsked()
        }
        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true

            OnDemand {
                objectName: "firstStart"
                anchors.fill: parent
                wanted: root.session.empty && root.shown.ofData === true
                visible: wanted

                FirstStart {
                    anchors.fill: parent
                    session: root.session
                }
            }
            OnDemand {
                anchors.fill: parent
                wanted: root.session.trouble !== "" && root.shown.ofData === true
                visible: wanted

                Trouble {
                    anchors.fill: parent
                    session: root.session
                }
            }
            Pages {
                anchors.fill: parent
                session: root.session
                current: root.blocked && root.shown.ofData === true ? "" : root.page
            }
        }
    }
}
