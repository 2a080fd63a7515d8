// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Wattglass
import Wattglass.Tests

TestCase {
    id: root

    function open(sites) {
        const window = createTemporaryObject(main, root, {
                "session": fakes.session(sites),
                "visible": true
            });
        window.requestActivate();
        tryCompare(window, "active", true);
        return window;
    }

    function control(window, name) {
        const item = findChild(window, name);
        verify(item, name);
        return item;
    }

    name: "PeriodBar"
    when: windowShown
    width: 100
    height: 100
    visible: true

    Fakes {
        id: fakes
    }

    Component {
        id: main

        Main {
        }
    }

    function test_beginsWithTheLastPeriodThatHasData() {
        const window = open(1);
        verify(!control(window, "firstStart").visible);
        compare(control(window, "periodTitle").text, "April 2025");
        verify(!control(window, "back").enabled);
        verify(!control(window, "forward").enabled);
    }

    function test_theBarLeadsToOtherPeriods() {
        const window = open(1);
        mouseClick(findChild(control(window, "kinds"), "segment0"));
        compare(window.session.scope.kind, 0);
        mouseClick(control(window, "back"));
        compare(control(window, "periodTitle").text, window.session.scope.title);
        verify(control(window, "forward").enabled);
        mouseClick(control(window, "today"));
        verify(!control(window, "today").enabled);
    }

    function test_theLastSegmentAsksForDays() {
        const window = open(1);
        mouseClick(findChild(control(window, "kinds"), "segment5"));
        const popup = control(window, "rangePopup");
        tryCompare(popup, "opened", true);
        window.session.rangePicker.writeFirst("2025-04-03");
        window.session.rangePicker.writeLast("2025-04-09");
        mouseClick(control(window, "applyRange"));
        tryCompare(popup, "visible", false);
        compare(window.session.scope.kind, 5);
    }

    function test_theKeysDoWhatTheListSays_data() {
        return [{
                "tag": "day",
                "key": "D",
                "kind": 0
            }, {
                "tag": "week",
                "key": "W",
                "kind": 1
            }, {
                "tag": "month",
                "key": "M",
                "kind": 2
            }, {
                "tag": "year",
                "key": "Y",
                "kind": 3
            }, {
                "tag": "lifetime",
                "key": "L",
                "kind": 4
            }];
    }

    function test_theKeysDoWhatTheListSays(data) {
        const window = open(1);
        fakes.press(window, data.key);
        compare(window.session.scope.kind, data.kind);
    }

    function test_theArrowsMoveThePeriodAndTLeadsToToday() {
        const window = open(1);
        const scope = window.session.scope;
        fakes.press(window, "D");
        const before = scope.title;
        fakes.press(window, "Left");
        verify(scope.title !== before);
        fakes.press(window, "PgDown");
        compare(scope.title, before);
        fakes.press(window, "T");
        verify(!scope.canGoToday);
        fakes.press(window, "C");
        compare(scope.compare, 1);
    }

    function test_aQuestionMarkShowsTheKeys() {
        const window = open(1);
        fakes.press(window, "F1");
        const dialog = control(window, "shortcutsDialog");
        tryCompare(dialog, "opened", true);
        fakes.press(window, "Esc");
        tryCompare(dialog, "visible", false);
    }
}
