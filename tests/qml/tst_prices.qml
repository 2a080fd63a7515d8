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
        window.page = "settings";
        tryVerify(() => findChild(window.contentItem, "priceKinds"));
        tryCompare(window.session.prices, "ready", true);
        return window;
    }

    function control(window, name) {
        const item = findChild(window.contentItem, name);
        verify(item, name);
        return item;
    }

    function choose(window, kind) {
        control(window, "priceKinds").chosen(kind);
        waitForRendering(window.contentItem);
    }

    name: "Prices"
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

    function test_asksForNothingWhileNoPriceIsTold() {
        const window = open();
        verify(!control(window, "priceName").visible);
        verify(!control(window, "keepPrice").visible);
    }

    function test_keepsThePricesThatAreTyped() {
        const window = open();
        choose(window, 2);
        for (const band of ["f1", "f2", "f3"]) {
            control(window, "buy-" + band).forceActiveFocus();
            fakes.write(window, "0,25");
        }
        compare(control(window, "buy-f3").text, "0,25");
        keyClick(Qt.Key_Return);
        tryCompare(window.session.prices, "edited", false);
        compare(control(window, "priceMessage").text, "Kept. Costs are told by it now.");
        verify(!control(window, "keepPrice").visible);
    }

    function test_saysWhatIsWrongBelowTheField() {
        const window = open();
        choose(window, 1);
        const field = control(window, "buy-flat");
        verify(!field.wrong);
        field.forceActiveFocus();
        fakes.write(window, "dear");
        verify(field.wrong);
        compare(control(window, "buyFault-flat").text, "Write a number, such as 0.28.");
        verify(control(window, "buyFault-flat").visible);
        control(window, "keepPrice").clicked();
        verify(window.session.prices.failed);
        verify(control(window, "keepPrice").visible);
    }

    function test_discardingGoesBack() {
        const window = open();
        choose(window, 3);
        verify(control(window, "buy-f23").visible);
        control(window, "discardPrice").clicked();
        tryCompare(window.session.prices, "kind", 0);
        tryCompare(control(window, "priceName"), "visible", false);
    }
}
