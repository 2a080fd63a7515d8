// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Wattglass
import Wattglass.Tests

TestCase {
    id: root

    /** A window on the accounts, one of which is at Digiwatt, with the sheet that describes its home. */
    function open(number) {
        const session = fakes.session(0);
        const window = createTemporaryObject(main, root, {
                "session": session,
                "visible": true
            });
        fakes.press(window, "Ctrl+Shift+A");
        tryCompare(window, "page", "accounts");
        tryVerify(() => !session.accounts.load.loading);
        const told = {
            "address": fakes.sandbox(session) + "/digiwatt/api",
            "client_id": "wattglass-demo",
            "client_secret": "demo-secret",
            "account_number": number
        };
        session.accounts.connectTo("digiwatt");
        for (const name in told)
            session.accounts.connecting.tell(name, told[name]);
        session.accounts.connecting.begin();
        tryCompare(session.accounts.accounts, "count", 1, 10000);
        tryVerify(() => found(window, "describe-digiwatt-1") !== null);
        click(window, "describe-digiwatt-1");
        tryCompare(control(window, "profileSheet"), "opened", true);
        tryCompare(session.accounts.profile, "loading", false);
        return window;
    }

    function found(place, name) {
        const sheet = findChild(place, "profileSheet");
        const inSheet = ["profileFields", "profileAppliances", "profileReview"].map(part => sheet === null ? null : findChild(sheet.contentItem, part));
        for (const one of [place, findChild(place, "accountsCard"), sheet === null ? null : sheet.contentItem].concat(inSheet)) {
            const item = one === null ? null : findChild(one, name);
            if (item !== null)
                return item;
        }
        return null;
    }

    function control(place, name) {
        tryVerify(() => found(place, name) !== null, 5000, name);
        return found(place, name);
    }

    function click(window, name) {
        const item = control(window, name);
        tryCompare(item, "visible", true);
        waitForRendering(item);
        mouseClick(item);
    }

    function write(window, field, text) {
        findChild(control(window, "profile-" + field), "profileInput").forceActiveFocus();
        fakes.write(window, text);
    }

    function note(window, field) {
        return findChild(control(window, "profile-" + field), "profileNote").text;
    }

    name: "Profile"
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

    function test_aHomeIsDescribedByTheKeyboardAndSent() {
        const window = open("");
        const profile = window.session.accounts.profile;
        tryCompare(findChild(control(window, "profile-pod"), "profileInput"), "activeFocus", true);
        fakes.write(window, "it001e55500001");
        fakes.press(window, "Tab");
        fakes.write(window, "5550001111");
        fakes.press(window, "Tab");
        fakes.write(window, "string");
        fakes.press(window, "Return");
        tryCompare(profile, "step", 1);
        tryCompare(findChild(control(window, "profile-type"), "profileChoice"), "activeFocus", true);
        fakes.press(window, "Down");
        write(window, "dimesion", "87");
        fakes.press(window, "Tab");
        fakes.write(window, "milano");
        fakes.press(window, "Return");
        click(window, "profileNext");
        tryCompare(profile, "step", 2);
        for (const group of ["adults", "children", "elderlies"])
            write(window, group, "1");
        fakes.press(window, "Return");
        tryCompare(profile, "step", 3);
        click(window, "profileNext");
        tryCompare(profile, "step", 4);
        tryCompare(findChild(control(window, "change-province"), "changeWords"), "text", "Milano (MI)");
        tryCompare(control(window, "profileSend"), "enabled", true);
        click(window, "profileSend");
        tryVerify(() => control(window, "profileMessage").text.startsWith("Digiwatt took the description."), 10000);
        fakes.press(window, "Esc");
        tryCompare(control(window, "profileSheet"), "visible", false);
    }

    function test_whatIsWrongIsSaidAndStaysToBeMended() {
        const window = open("");
        write(window, "pod", "IT001");
        fakes.press(window, "Tab");
        compare(note(window, "pod"), "It has 14 to 20 letters and digits, as in IT001E12345678.");
        click(window, "profileNext");
        compare(window.session.accounts.profile.step, 0);
        compare(note(window, "account_number"), "The account number has to be written.");
        fakes.press(window, "Esc");
        click(window, "describe-digiwatt-1");
        tryCompare(window.session.accounts.profile, "loading", false);
        tryCompare(findChild(control(window, "profile-pod"), "profileInput"), "text", "IT001");
    }

    function test_appliancesAreCountedAndTakenOff() {
        const window = open("1234567890");
        const profile = window.session.accounts.profile;
        tryCompare(profile, "registered", true);
        profile.go(3);
        profile.setUsual(false);
        tryCompare(control(window, "appliancesProblem"), "visible", true);
        control(window, "applianceChoice").contentItem.forceActiveFocus();
        fakes.write(window, "sauna");
        click(window, "addAppliance");
        const sauna = control(window, "appliance-sauna");
        mouseClick(findChild(sauna, "more"));
        compare(sauna.quantity, 2);
        mouseClick(findChild(sauna, "none"));
        tryCompare(profile.appliances, "count", 0);
    }
}
