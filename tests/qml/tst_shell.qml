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
        const item = findChild(window.contentItem, name) || findChild(window, name);
        verify(item, name);
        return item;
    }

    name: "Shell"
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
        compare(window.page, "settings");
        mouseClick(findChild(control(window, "schemes"), "segment2"));
        verify(window.session.appearance.dark);
        verify(Theme.dark);
        mouseClick(findChild(control(window, "schemes"), "segment1"));
        verify(!Theme.dark);
    }

    function test_theSettingsShowTheZoneOfASite() {
        const window = open(1);
        window.page = "settings";
        tryVerify(() => findChild(window.contentItem, "zoneChoice"));
        const choice = findChild(window.contentItem, "zoneChoice");
        tryVerify(() => choice.count > 0);
        tryCompare(choice, "displayText", "Europe/Rome");
        waitForRendering(window.contentItem);
        compare(choice.displayText, "Europe/Rome");
    }

    function test_aPageIsMadeWhenItIsFirstShownAndKept() {
        const window = open(1);
        verify(!findChild(window, "repairsPage"));
        mouseClick(control(window, "repairsEntry"));
        const page = control(window, "repairsPage");
        tryCompare(page, "visible", true);
        mouseClick(control(window, "historyEntry"));
        tryCompare(page, "visible", false);
        mouseClick(control(window, "repairsEntry"));
        compare(control(window, "repairsPage"), page);
    }

    function test_theMenuAndItsSheetsOpenByKeyboard() {
        const window = open(1);
        control(window, "menuButton").forceActiveFocus(Qt.TabFocusReason);
        fakes.press(window, "Space");
        tryVerify(() => findChild(window, "mainMenu"));
        const menu = control(window, "mainMenu");
        tryCompare(menu, "opened", true);
        fakes.press(window, "Esc");
        tryCompare(menu, "visible", false);
        verify(control(window, "menuButton").activeFocus);
        fakes.press(window, "F1");
        tryVerify(() => findChild(window, "shortcutsDialog"));
        tryCompare(control(window, "shortcutsDialog"), "opened", true);
        verify(control(window, "shortcutsDialog").activeFocus);
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
