// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/** Every page, in the order of the rail. Those of data need some, and show a period where they say so; settings stand at the rail's foot. */
QtObject {
    readonly property var all: [({
                "name": "now",
                "icon": "now",
                "text": qsTr("Now"),
                "ofData": true
            }), ({
                "name": "history",
                "icon": "history",
                "text": qsTr("History"),
                "ofData": true,
                "hasPeriod": true
            }), ({
                "name": "appliances",
                "icon": "appliances",
                "text": qsTr("Appliances"),
                "ofData": true,
                "hasPeriod": true
            }), ({
                "name": "habits",
                "icon": "habits",
                "text": qsTr("Habits"),
                "ofData": true,
                "hasPeriod": true
            }), ({
                "name": "trend",
                "icon": "trend",
                "text": qsTr("Trend"),
                "ofData": true
            }), ({
                "name": "compare",
                "icon": "compare-homes",
                "text": qsTr("Compare"),
                "ofData": true,
                "hasPeriod": true
            }), ({
                "name": "repairs",
                "icon": "repair",
                "text": qsTr("Repairs")
            }), ({
                "name": "accounts",
                "icon": "accounts",
                "text": qsTr("Accounts")
            }), ({
                "name": "settings",
                "icon": "settings",
                "text": qsTr("Settings"),
                "atFoot": true
            })]

    function find(name) {
        return all.find(page => page.name === name);
    }
}
