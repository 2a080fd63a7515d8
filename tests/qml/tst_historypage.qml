// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Wattglass
import Wattglass.Tests

TestCase {
    id: root

    /** A window of 1400 x 900 on April 2025, whose every hour has 500 Wh. */
    function open() {
        const window = createTemporaryObject(main, root, {
                "session": fakes.session(1),
                "visible": true
            });
        window.requestActivate();
        tryCompare(window, "active", true);
        settle(window);
        return window;
    }

    function settle(window) {
        tryCompare(window.session.history, "busy", false);
        waitForRendering(window.contentItem);
    }

    function control(window, name) {
        const item = findChild(window.contentItem, name) || findChild(window, name);
        verify(item, name);
        return item;
    }

    /** The middle of a bar of the chart. */
    function middle(chart, index) {
        return chart.xOfInterval(index) + chart.slotWidth / 2;
    }

    name: "HistoryPage"
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

    function test_showsTilesAndAChart() {
        const window = open();
        compare(control(window, "chartTitle").text, "Energy by day");
        verify(control(window, "historyChart").height >= 240);
        compare(window.session.history.tiles.count, 3);
        verify(!findChild(window.contentItem, "historyState"));
    }

    function test_theTooltipSaysTheIntervalAndStandsBesideThePointer() {
        const window = open();
        const chart = control(window, "historyChart");
        const tip = control(window, "chartTip");
        for (const index of [2, 28]) {
            mouseMove(chart, middle(chart, index), chart.height / 2);
            tryCompare(tip, "visible", true);
            compare(findChild(tip, "tipTitle").text, index === 2 ? "Thu 3 Apr 2025" : "Tue 29 Apr 2025");
            compare(findChild(tip, "tipValue").text, "12.0 kWh");
            verify(tip.x > middle(chart, index) || tip.x + tip.width < middle(chart, index));
            verify(tip.x >= 0 && tip.x + tip.width <= chart.width);
        }
        mouseMove(window.contentItem, 5, 5);
        tryCompare(tip, "visible", false);
    }

    function test_theLegendHidesAndShowsAgain() {
        const window = open();
        const entry = control(window, "legend-site-1/import");
        mouseClick(entry);
        compare(window.session.history.hidden, ["site-1/import"]);
        verify(entry.hidden);
        entry.forceActiveFocus();
        keyClick(Qt.Key_Return);
        compare(window.session.history.hidden, []);
    }

    function test_draggingZoomsAndTheButtonShowsAllAgain() {
        const window = open();
        const chart = control(window, "historyChart");
        const area = control(window, "chartMouse");
        mousePress(area, middle(chart, 9), 100);
        mouseMove(area, middle(chart, 12), 100);
        mouseMove(area, middle(chart, 14), 100);
        verify(control(window, "selection").visible);
        mouseRelease(area, middle(chart, 14), 100);
        settle(window);
        verify(window.session.scope.zoomed);
        verify(!control(window, "selection").visible);
        mouseClick(control(window, "zoomReset"));
        verify(!window.session.scope.zoomed);
    }

    function test_theWheelZoomsAroundThePointerAndFinerReadingsFollow() {
        const window = open();
        const chart = control(window, "historyChart");
        const whole = chart.visibleEnd - chart.visibleStart;
        mouseWheel(control(window, "chartMouse"), middle(chart, 15), 100, 0, 240);
        verify(chart.visibleEnd - chart.visibleStart < whole);
        verify(!window.session.scope.zoomed);
        tryCompare(window.session.scope, "zoomed", true);
        settle(window);
        mouseDoubleClickSequence(control(window, "chartMouse"), 300, 100);
        verify(!window.session.scope.zoomed);
    }

    function test_theKeyboardReadsTheValuesAndNotThePeriod() {
        const window = open();
        const view = control(window, "chartView");
        const title = window.session.scope.title;
        view.forceActiveFocus();
        fakes.press(window, "Right");
        fakes.press(window, "Right");
        compare(view.tip.title, "Wed 2 Apr 2025");
        compare(view.Accessible.description, "Wed 2 Apr 2025, Imported 12.0 kWh");
        fakes.press(window, "Shift+Right");
        compare(view.tip.title, "Sat 12 Apr 2025");
        fakes.press(window, "Home");
        compare(view.tip.sample, 0);
        fakes.press(window, "Left");
        compare(view.tip.sample, 0);
        compare(window.session.scope.title, title);
        fakes.press(window, "End");
        fakes.press(window, "Return");
        settle(window);
        verify(window.session.scope.zoomed);
        compare(control(window, "chartTitle").text, "Power, Wed 30 Apr 2025");
        fakes.press(window, "Esc");
        verify(!window.session.scope.zoomed);
    }

    function test_theTableSaysTheSame() {
        const window = open();
        const table = control(window, "tableView");
        verify(!table.visible);
        mouseClick(control(window, "tableButton"));
        tryCompare(table, "visible", true);
        compare(control(window, "tableButton").text, "Chart");
        const cells = control(window, "table");
        compare(cells.rows, 30);
        compare(cells.columns, 2);
        cells.forceActiveFocus();
        fakes.press(window, "Ctrl+C");
        compare(control(window, "exportResult").text, "The table was copied.");
    }

    function test_ctrlEOpensTheExports() {
        const window = open();
        fakes.press(window, "Ctrl+E");
        tryCompare(control(window, "exportMenu"), "opened", true);
    }

    function test_eachStateHasItsOwnText() {
        const window = open();
        const session = window.session;
        const titles = [];
        session.scope.goToday();
        settle(window);
        tryVerify(() => findChild(window.contentItem, "historyState"));
        const pane = control(window, "historyState");
        tryCompare(pane, "visible", true);
        titles.push(pane.title);
        mouseClick(findChild(pane, "actionButton"));
        settle(window);
        tryCompare(pane, "visible", false);
        compare(session.scope.title, "April 2025");
        fakes.trouble(session);
        const banner = control(window, "staleBanner");
        tryCompare(banner, "visible", true);
        verify(control(window, "chartCard").visible);
        titles.push(banner.text);
        titles.push(createTemporaryObject(state, root, {
                    "session": fakes.session(0)
                }).title);
        const failed = fakes.session(0);
        fakes.trouble(failed);
        titles.push(createTemporaryObject(state, root, {
                    "session": failed
                }).title);
        compare(new Set(titles).size, titles.length);
    }

    function test_everythingFitsTheSmallestWindow() {
        const window = open();
        window.width = 900;
        window.height = 600;
        waitForRendering(window.contentItem);
        verify(control(window, "historyChart").height >= 240);
        const card = control(window, "chartCard");
        verify(card.x + card.width <= window.width);
    }

    Component {
        id: state

        HistoryState {
        }
    }
}
