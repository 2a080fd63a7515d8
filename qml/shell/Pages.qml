// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Wattglass
import Wattglass.Ui

/** The pages, of which one is shown. */
Item {
    id: root

    required property Session session
    required property string current // its name; empty: none

    PageSlot {
        page: "now"
        current: root.current

        NowPage {
            objectName: "nowPage"
            anchors.fill: parent
            session: root.session
        }
    }
    HistoryPage {
        anchors.fill: parent
        visible: root.current === "history"
        session: root.session
    }
    PageSlot {
        page: "appliances"
        current: root.current

        AppliancesPage {
            anchors.fill: parent
            session: root.session
        }
    }
    PageSlot {
        page: "habits"
        current: root.current

        HabitsPage {
            anchors.fill: parent
            session: root.session
        }
    }
    PageSlot {
        page: "trend"
        current: root.current

        TrendPage {
            anchors.fill: parent
            session: root.session
        }
    }
    PageSlot {
        page: "compare"
        current: root.current

        ComparePage {
            anchors.fill: parent
            session: root.session
        }
    }
    PageSlot {
        page: "green"
        current: root.current

        GreenPage {
            anchors.fill: parent
            session: root.session
        }
    }
    PageSlot {
        page: "repairs"
        current: root.current

        RepairsPage {
            objectName: "repairsPage"
            anchors.fill: parent
            session: root.session
        }
    }
    PageSlot {
        page: "accounts"
        current: root.current

        AccountsPage {
            objectName: "accountsPage"
            anchors.fill: parent
            session: root.session
        }
    }
    PageSlot {
        page: "settings"
        current: root.current

        SettingsPage {
            anchors.fill: parent
            session: root.session
        }
    }
}
