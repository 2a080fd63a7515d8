// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Wattglass
import Wattglass.Tests
import Wattglass.Ui

TestCase {
    id: root

    function open(session) {
        const window = createTemporaryObject(main, root, {
                "session": session,
                "visible": true
            });
        window.requestActivate();
        tryCompare(window, "active", true);
        fakes.press(window, "Ctrl+Shift+A");
        tryCompare(window, "page", "accounts");
        tryVerify(() => findChild(window, "accountsPage") !== null);
        return window;
    }

    /** What repeaters made, too, which is found only from an item around it. */
    function found(place, name) {
        const sheet = findChild(place, "connectSheet");
        const places = [place, findChild(place, "accountsCard"), findChild(place, "servicesGrid"), sheet === null ? null : sheet.contentItem];
        for (const one of places) {
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

    /** Opens the sheet of @p service and writes @p told into its fields by the keyboard. */
    function tell(window, service, told) {
        window.session.accounts.connectTo(service);
        tryCompare(control(window, "connectSheet"), "opened", true);
        for (const name in told) {
            const input = control(control(window, "credential-" + name), "credentialInput");
            input.forceActiveFocus();
            fakes.write(window, told[name]);
        }
    }

    function connectWattShift(window) {
        tell(window, "wattshift", {
                "api_key": "wsk_demo"
            });
        click(window, "connectGo");
        control(window, "account-wattshift-1");
    }

    name: "Accounts"
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

    function test_offersAllServicesWhileThereIsNoAccount() {
        const window = open(fakes.session(0));
        for (const service of ["digiwatt", "tesla", "wattcarbon", "wattshift", "wegowise"])
            verify(control(window, "service-" + service).gives !== "", service);
        verify(!control(window, "accountsCard").visible);
        verify(!control(window, "accountsWarning").visible);
    }

    function test_theFirstStartLeadsHere() {
        const window = createTemporaryObject(main, root, {
                "session": fakes.session(0),
                "visible": true
            });
        click(window, "connectFirst");
        compare(window.page, "accounts");
    }

    function test_aKeySignsInAndIsForgottenByTheSheet() {
        const window = open(fakes.session(0));
        tell(window, "wattshift", {
                "api_key": "wsk_demo"
            });
        const input = control(control(window, "credential-api_key"), "credentialInput");
        compare(input.echoMode, TextInput.Password);
        compare(input.text, "wsk_demo");
        click(window, "connectGo");
        tryCompare(control(window, "connectSheet"), "visible", false);
        compare(control(control(window, "account-wattshift-1"), "entryWords").text, "Signed in");
        compare(control(window, "accountsMessage").text, "Signed in to WattShift as Casa Demo.");
        compare(input.text, "");
    }

    function test_aWrongKeyIsSaidAndStaysToBeMended() {
        const window = open(fakes.session(0));
        tell(window, "wattshift", {
                "api_key": "wsk_wrong"
            });
        click(window, "connectGo");
        tryCompare(control(window, "connectError"), "visible", true);
        verify(control(window, "connectError").text.includes("API key is invalid."));
        compare(control(control(window, "credential-api_key"), "credentialInput").text, "wsk_wrong");
        compare(control(window, "connectGo").text, "Try again");
        compare(window.session.accounts.accounts.count, 0);
    }

    function test_whatIsMissingIsMarked() {
        const window = open(fakes.session(0));
        tell(window, "wattshift", {});
        fakes.press(window, "Return");
        tryCompare(control(window, "connectError"), "visible", true);
        verify(control(window, "credential-api_key").wrong);
    }

    function test_allFiveServicesAreConnectedFromTheWindow() {
        const told = {
            "tesla": {
                "client_id": "wattglass-demo",
                "client_secret": "demo-secret"
            },
            "wegowise": {
                "consumer_key": "wattglass-demo",
                "consumer_secret": "demo-secret"
            },
            "wattcarbon": {
                "email": "anna@casa.example",
                "api_key": "demo-key"
            },
            "wattshift": {
                "api_key": "wsk_demo"
            },
            "digiwatt": {
                "address": "",
                "client_id": "wattglass-demo",
                "client_secret": "demo-secret"
            }
        };
        const session = fakes.session(0);
        const window = open(session);
        told.digiwatt.address = fakes.sandbox(session) + "/digiwatt/api";
        for (const service in told) {
            tell(window, service, told[service]);
            fakes.press(window, "Return");
            tryVerify(() => found(window, "account-" + service + "-1") !== null, 15000, service + ": " + session.accounts.connecting.error);
            tryCompare(control(window, "connectSheet"), "visible", false);
        }
        compare(session.accounts.accounts.count, 5);
        compare(fakes.browsed(session).length, 2);
    }

    function test_withoutABrowserThePageIsCopiedAndTheAnswerPasted() {
        const session = fakes.session(0);
        const window = open(session);
        fakes.loseBrowser(session);
        tell(window, "tesla", {
                "client_id": "wattglass-demo"
            });
        click(window, "connectGo");
        tryVerify(() => session.accounts.connecting.page !== "");
        tryCompare(control(window, "pastedAnswer"), "activeFocus", true);
        fakes.write(window, "http://127.0.0.1/callback?code=x&state=y");
        fakes.press(window, "Return");
        tryVerify(() => session.accounts.connecting.pasteError !== "");
        compare(session.accounts.connecting.phase, ConnectController.Working);
        session.accounts.connecting.paste(fakes.consent(session));
        control(window, "account-tesla-1");
    }

    function test_aBrowserOnAnotherComputerIsNotOpenedHere() {
        const session = fakes.session(0);
        const window = open(session);
        tell(window, "wegowise", {
                "consumer_key": "wattglass-demo",
                "consumer_secret": "demo-secret"
            });
        click(window, "connectByHand");
        tryCompare(session.accounts.connecting, "byHand", true);
        click(window, "connectGo");
        tryVerify(() => session.accounts.connecting.page !== "");
        verify(control(window, "connectWay").text.includes("other computer"));
        tryCompare(control(window, "pastedAnswer"), "activeFocus", true);
        compare(fakes.browsed(session).length, 0);
    }

    function test_escapeEndsASignInAndNothingIsKept() {
        const session = fakes.session(0);
        const window = open(session);
        fakes.loseBrowser(session);
        tell(window, "tesla", {
                "client_id": "wattglass-demo"
            });
        click(window, "connectGo");
        tryVerify(() => session.accounts.connecting.page !== "");
        click(window, "connectCancel");
        tryCompare(session.accounts.connecting, "phase", ConnectController.Telling);
        compare(control(control(window, "credential-client_id"), "credentialInput").text, "wattglass-demo");
        fakes.press(window, "Esc");
        tryCompare(control(window, "connectSheet"), "visible", false);
        compare(session.accounts.accounts.count, 0);
    }

    function test_aLockedKeychainIsSaidBeforeTheBrowserOpens() {
        const session = fakes.session(0);
        const window = open(session);
        fakes.lockKeychain(session, true);
        tell(window, "wattshift", {
                "api_key": "wsk_demo"
            });
        click(window, "connectGo");
        tryCompare(control(window, "connectError"), "text", "The keychain is locked; unlock it and try again.");
        fakes.lockKeychain(session, false);
        click(window, "connectGo");
        control(window, "account-wattshift-1");
    }

    function test_withoutAKeychainThePageSaysThatTheSignInEndsWithTheProgram() {
        const session = fakes.session(0);
        const window = open(session);
        fakes.loseKeychain(session);
        connectWattShift(window);
        tryCompare(control(window, "accountsWarning"), "visible", true);
        verify(control(control(window, "account-wattshift-1"), "entryWords").text.includes("until the program ends"));
    }

    function test_anAccountIsSignedInToAgain() {
        const window = open(fakes.session(0));
        connectWattShift(window);
        click(window, "again-wattshift-1");
        tryCompare(control(window, "connectSheet"), "opened", true);
        fakes.press(window, "Return"); // the key stays as it was
        tryCompare(control(window, "connectSheet"), "visible", false);
        compare(window.session.accounts.accounts.count, 1);
    }

    function test_anAccountIsRemovedOnceThatIsConfirmed() {
        const session = fakes.session(0);
        const window = open(session);
        connectWattShift(window);
        click(window, "remove-wattshift-1");
        tryCompare(control(window, "removeDialog"), "opened", true);
        fakes.lockKeychain(session, true);
        click(window, "confirmRemove");
        tryCompare(control(window, "accountsMessage"), "text", "The keychain is locked; unlock it and try again.");
        fakes.lockKeychain(session, false);
        click(window, "remove-wattshift-1");
        tryCompare(control(window, "removeDialog"), "opened", true);
        click(window, "confirmRemove");
        tryCompare(session.accounts.accounts, "count", 0);
        compare(control(window, "accountsMessage").text, "The account is removed from this computer.");
    }

    function test_theKeysOfAServiceAreShownInTheBrowser() {
        const session = fakes.session(0);
        const window = open(session);
        click(control(window, "service-tesla"), "keysButton");
        compare(String(fakes.browsed(session)[0]), "https://developer.tesla.com/dashboard");
    }
}
