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

    /** Writes into a field of the sheet as the keyboard does. */
    function write(window, name, text) {
        const field = control(window, name);
        field.forceActiveFocus();
        field.selectAll();
        fakes.write(window, text);
    }

    /** Makes a repair of an hour by the sheet, from the keyboard. */
    function repair(window) {
        fakes.press(window, "R");
        tryCompare(control(window, "repairSheet"), "opened", true);
        write(window, "draftFrom", "2025-04-03 10:00");
        write(window, "draftTo", "2025-04-03 12:00");
        mouseClick(control(control(window, "draftMethods"), "segment2"));
        write(window, "draftAmount", "3");
        tryCompare(control(window, "makeRepair"), "enabled", true);
        mouseClick(control(window, "makeRepair"));
        tryCompare(control(window, "repairSheet"), "visible", false);
    }

    name: "Repairs"
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

    function test_saysWhatItIsForWhileThereIsNothing() {
        const window = open(0);
        fakes.press(window, "Ctrl+R");
        tryCompare(window, "page", "repairs");
        verify(control(window, "repairsState").visible);
        verify(!control(window, "madeCard").visible);
    }

    function test_aSoundStoreHasNothingToRepair() {
        const window = open(1);
        mouseClick(control(window, "repairsEntry"));
        tryCompare(control(window, "suggestionsNote"), "text", "There are no gaps and no spikes.");
        verify(control(window, "noRepairs").visible);
        verify(control(window, "noOverlaps").visible);
    }

    function test_aRepairIsMadeListedSaidAndUndone() {
        const window = open(1);
        repair(window);
        tryCompare(control(window, "partialNote"), "text", "Includes 2 repaired reading(s).");
        fakes.press(window, "Ctrl+R");
        tryVerify(() => findChild(control(window, "madeCard"), "turn1") !== null);
        const turn = control(control(window, "madeCard"), "turn1");
        compare(turn.text, "Undo");
        waitForRendering(turn);
        mouseClick(turn);
        tryCompare(turn, "text", "Redo");
        tryCompare(control(window, "partialNote"), "text", "");
    }

    function test_theSheetTellsWhatWouldBe() {
        const window = open(1);
        mouseClick(control(window, "repairsEntry"));
        tryCompare(control(window, "newRepair"), "visible", true);
        waitForRendering(control(window, "newRepair"));
        mouseClick(control(window, "newRepair"));
        tryCompare(control(window, "repairSheet"), "opened", true);
        verify(!control(window, "makeRepair").enabled);
        write(window, "draftFrom", "2025-04-03 10:00");
        write(window, "draftTo", "2025-04-03 12:00");
        tryCompare(control(window, "draftWas"), "text", "2 reading(s), 1.00 kWh");
        tryCompare(control(window, "draftIs"), "text", "2 reading(s), 1.00 kWh");
        fakes.press(window, "Esc");
        tryCompare(control(window, "repairSheet"), "visible", false);
        compare(window.session.repairs.repairs.count, 0);
    }

    function test_aRowLeadsToHistory() {
        const window = open(1);
        repair(window);
        fakes.press(window, "Ctrl+R");
        tryVerify(() => findChild(control(window, "madeCard"), "turn1") !== null);
        window.session.repairs.showRepair(0);
        compare(window.page, "history");
        compare(window.session.scope.title, "3 Apr 2025");
    }

    function test_anImportThatDiffersSaysSoAndLeadsToWhatCounts() {
        const window = open(1);
        window.session.chooseFiles([fakes.file("B.csv", "start,end,import kWh\n2025-04-03T10:00:00Z,2025-04-03T11:00:00Z,0.5\n2025-04-03T11:00:00Z,2025-04-03T12:00:00Z,0.7\n2025-04-03T12:00:00Z,2025-04-03T13:00:00Z,0.8\n")]);
        tryVerify(() => findChild(window, "importSheet"));
        tryCompare(control(window, "importSheet"), "opened", true);
        tryCompare(control(window, "importGo"), "enabled", true);
        window.session.importing.import();
        tryCompare(window.session.importing, "canShow", true);
        tryCompare(control(window, "importDifference"), "text", "2 reading(s) of B.csv differ from Site 1; the newer count.");
        waitForRendering(control(window, "importChange"));
        mouseClick(control(window, "importChange"));
        compare(window.page, "repairs");
        const overlaps = control(window, "overlapsCard");
        tryVerify(() => findChild(overlaps, "prefer0") !== null);
        compare(findChild(overlaps, "prefer0").text, "Prefer Site 1");
        window.session.repairs.prefer(0);
        tryVerify(() => findChild(overlaps, "prefer0") !== null && findChild(overlaps, "prefer0").text === "Prefer B.csv");
    }
}
