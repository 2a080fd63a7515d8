// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Wattglass
import Wattglass.Tests

TestCase {
    id: root

    function open(session) {
        const window = createTemporaryObject(main, root, {
                "session": session,
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

    name: "Backups"
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

    function test_areMadeAndPutBackInTheSettings() {
        const window = open(fakes.session(1));
        window.page = "settings";
        compare(control(window, "lastBackup").text, "None yet");
        verify(!control(window, "restoreButton").enabled);
        mouseClick(control(window, "backUpButton"));
        tryVerify(() => window.session.backups.copies.length === 1);
        tryCompare(control(window, "restoreButton"), "enabled", true);
        mouseClick(control(window, "restoreButton"));
        tryCompare(control(window, "restoreDialog"), "opened", true);
        mouseClick(control(window, "confirmRestore"));
        tryVerify(() => control(window, "backupMessage").text !== "");
        verify(!window.session.backups.failed);
        compare(window.session.trouble, "");
    }

    function test_aDamagedStoreIsRescuedAtAPress() {
        const window = open(fakes.damagedSession());
        const pane = control(window, "troublePane");
        tryCompare(pane, "visible", true);
        mouseClick(control(pane, "actionButton"));
        tryCompare(control(window, "rescueDialog"), "opened", true);
        verify(control(window, "rescueReport").text.startsWith("What could not be read"));
        tryCompare(window.session, "trouble", "");
        tryCompare(pane, "visible", false);
    }
}
