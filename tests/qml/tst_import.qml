// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Wattglass
import Wattglass.Tests

TestCase {
    id: root

    readonly property string greenButton: Qt.resolvedUrl("../fixtures/greenbutton/hourly.xml")

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

    /** A sheet, once it is there and open. */
    function opened(window, name) {
        tryVerify(() => findChild(window, name));
        const sheet = findChild(window, name);
        tryCompare(sheet, "opened", true);
        return sheet;
    }

    name: "Import"
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

    function test_aFileWithoutQuestionsGoesThroughQuietly() {
        const window = open(1);
        window.session.chooseFiles([greenButton]);
        tryCompare(window.session.importing, "canShow", true);
        verify(!findChild(window, "importSheet"));
        verify(control(window, "importNoteText").text.endsWith("imported into Site 1"));
        mouseClick(control(window, "importShow"));
        tryCompare(control(window, "importNote"), "visible", false);
        compare(window.session.scope.siteName, "Site 1");
    }

    function test_aQuestionIsAnsweredByKeyboard() {
        const window = open(0);
        window.session.chooseFiles([fakes.file("readings.csv", "start,import kWh\n2025-02-01 00:00,0.5\n2025-02-01 01:00,0.4\n2025-02-01 02:00,0.6\n2025-02-01 03:00,0.5\n2025-02-01 04:00,0.3\n2025-02-01 05:00,0.7\n")]);
        const sheet = opened(window, "importSheet");
        tryVerify(() => window.session.importing.review.shown);
        tryVerify(() => window.session.sites.zones.length > 0);
        verify(!control(window, "importGo").enabled);
        fakes.write(window, "Europe/Rome");
        fakes.press(window, "Return");
        tryCompare(control(window, "importGo"), "enabled", true);
        control(window, "importGo").forceActiveFocus(Qt.TabFocusReason);
        fakes.press(window, "Space");
        tryCompare(sheet, "visible", false);
        verify(control(window, "importNoteText").text.startsWith("6 "));
        verify(control(window, "importNoteText").text.endsWith("imported into Home"));
    }

    function test_aRefusedFileSaysWhy() {
        const window = open(1);
        window.session.chooseFiles([fakes.file("bill.pdf", "%PDF-1.7")]);
        const sheet = opened(window, "importSheet");
        verify(!control(window, "importGo").visible);
        fakes.press(window, "Esc");
        tryCompare(sheet, "visible", false);
    }

    function test_cancelLeavesEverythingOut() {
        const window = open(1);
        window.session.chooseFiles([fakes.file("a.csv", "power\n5\n6\n7\n4\n")]);
        const sheet = opened(window, "importSheet");
        mouseClick(control(window, "importCancel"));
        tryCompare(sheet, "visible", false);
        verify(!control(window, "importNote").visible);
    }
}
