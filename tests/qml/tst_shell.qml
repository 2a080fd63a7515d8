// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Wattglass

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

    name: "Shell"
    when: windowShown
    width: 100
    height: 100
    visible: true

    Component {
        id: main

        Main {
        }
    }

    SignalSpy {
        id: spy
    }

    function test_saysWhatWillBeHereWhileThereIsNothing() {
        const window = open(0);
        spy.target = window.session;
        spy.signalName = "importAsked";
        spy.clear();
        verify(control(window, "firstStart").visible);
        verify(!control(window, "kinds").visible);
        mouseClick(control(window, "actionButton"));
        compare(spy.count, 1);
    }

    function test_offersTheDemoHome() {
        const window = open(0);
        spy.target = window.session;
        spy.signalName = "demoAsked";
        spy.clear();
        mouseClick(control(window, "quietButton"));
        compare(spy.count, 1);
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

    function test_theRailIsNarrowInASmallWindow() {
        const window = open(1);
        const rail = control(window, "rail");
        verify(!rail.narrow);
        window.width = 900;
        tryCompare(rail, "narrow", true);
        verify(rail.width < 70);
        verify(control(window, "back").visible);
    }

    function test_theRailLeadsToTheSettings() {
        const window = open(1);
        mouseClick(control(window, "settingsEntry"));
        compare(window.page, 1);
        mouseClick(findChild(control(window, "schemes"), "segment2"));
        verify(window.session.appearance.dark);
        verify(Theme.dark);
        mouseClick(findChild(control(window, "schemes"), "segment1"));
        verify(!Theme.dark);
    }

    function test_oneSiteIsATitleAndTwoAreAChoice() {
        compare(control(open(1), "siteSwitcher").text, "Site 1");
        const window = open(2);
        const switcher = control(window, "siteSwitcher");
        compare(switcher.text, "All sites");
        mouseClick(switcher);
        tryCompare(control(window, "siteMenu"), "opened", true);
        window.session.scope.showSite("site-2");
        compare(switcher.text, "Site 2");
    }

    function test_filesCanBeDroppedAnywhere() {
        const window = open(1);
        spy.target = window.session;
        spy.signalName = "filesChosen";
        spy.clear();
        fakes.drag(window, "file:///bills/may.xml");
        tryCompare(control(window, "dropSheet"), "visible", true);
        fakes.drop(window, "file:///bills/may.xml");
        tryCompare(control(window, "dropSheet"), "visible", false);
        compare(spy.count, 1);
        compare(String(spy.signalArguments[0][0][0]), "file:///bills/may.xml");
    }
}
