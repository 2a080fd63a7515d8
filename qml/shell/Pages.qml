// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Wattglass
import Wattglass.Ui

/** The pages, of which one is shown. That of the start is made with the window. */
Item {
    id: root

    required property Session session
    required property string current // its name; empty: none

    HistoryPage {
        anchors.fill: parent
        visible: root.current === "history"
        session: root.session
    }
    PageSlot {
        page: "now"
        current: root.current
        session: root.session
    }
    PageSlot {
        page: "appliances"
        current: root.current
        session: root.session
    }
    PageSlot {
        page: "habits"
        current: root.current
        session: root.session
    }
    PageSlot {
        page: "trend"
        current: root.current
        session: root.session
    }
    PageSlot {
        page: "compare"
        current: root.current
        session: root.session
    }
    PageSlot {
        page: "green"
        current: root.current
        session: root.session
    }
    PageSlot {
        page: "repairs"
        current: root.current
        session: root.session
    }
    PageSlot {
        page: "accounts"
        current: root.current
        session: root.session
    }
    PageSlot {
        page: "settings"
        current: root.current
        session: root.session
    }
}
