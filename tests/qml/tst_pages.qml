// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Wattglass
import Wattglass.Tests

TestCase {
    id: root

    function open() {
        const window = createTemporaryObject(main, root, {
                "session": fakes.session(1),
                "visible": true
            });
        window.requestActivate();
        tryCompare(window, "active", true);
        return window;
    }

    function control(window, name) {
        tryVerify(() => findChild(window.contentItem, name) !== null, 5000, name);
        return findChild(window.contentItem, name);
    }

    name: "Pages"
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

    function test_eachIsReachedByTheKeyboard() {
        const window = open();
        for (const name of window.pages) {
            const entry = control(window, name + "Entry");
            entry.forceActiveFocus(Qt.TabFocusReason);
            tryCompare(entry, "activeFocus", true);
            keyClick(Qt.Key_Space);
            compare(window.page, name);
            waitForRendering(window.contentItem);
        }
    }

    function test_thoseOfAServiceSayWhatWillBeThereAndLeadToTheAccounts() {
        const window = open();
        for (const [page, state] of [["compare", "compareState"], ["green", "greenState"]]) {
            window.page = page;
            tryCompare(control(window, state), "visible", true);
            mouseClick(findChild(control(window, state), "actionButton"));
            compare(window.page, "accounts");
        }
    }

    function test_theHoursOfTheWeekAreReadByTheKeyboardAndAsATable() {
        const window = open();
        window.page = "habits";
        const card = control(window, "habitsWeek");
        tryCompare(card, "visible", true);
        const view = findChild(card, "figureView");
        view.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Right);
        verify(view.controller.pointing);
        const first = view.controller.spoken;
        keyClick(Qt.Key_Down);
        verify(view.controller.spoken !== first);
        keyClick(Qt.Key_Escape);
        verify(!view.controller.pointing);
        mouseClick(findChild(card, "tableButton"));
        tryVerify(() => findChild(card, "table") !== null);
        compare(findChild(card, "table").rows, 24);
    }
}
