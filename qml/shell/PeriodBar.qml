// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Wattglass
import Wattglass.Ui

/** Which days are looked at, the ways to others, and what they are compared with. */
RowLayout {
    id: root

    required property Session session
    required property real room // there is for it
    readonly property Scope scope: session.scope
    readonly property var kinds: [qsTr("Day"), qsTr("Week"), qsTr("Month"), qsTr("Year"), qsTr("Lifetime"), qsTr("Custom")]
    readonly property real steps: 2 * Theme.controlHeight + title.implicitWidth + today.implicitWidth + 6 * spacing
    readonly property bool roomForWords: room > segments.implicitWidth + steps + compareMenu.wordsWidth
    readonly property bool roomForSegments: room > segments.implicitWidth + steps + Theme.controlHeight

    function showKind(index) {
        scope.showKind(index);
        if (index === kinds.length - 1)
            rangePopup.open();
    }

    spacing: Theme.inner

    SegmentedControl {
        id: segments

        objectName: "kinds"
        visible: root.roomForSegments
        labels: root.kinds
        current: root.scope.kind
        segmentPadding: root.room > 860 * Theme.scale ? 12 : Theme.inner
        Accessible.name: qsTr("Length of the period")
        onChosen: index => root.showKind(index)
    }
    OnDemand {
        wanted: root.room > 0 && !root.roomForSegments
        visible: wanted

        KindMenu {
            kinds: root.kinds
            current: root.scope.kind
            onChosen: index => root.showKind(index)
        }
    }
    IconButton {
        objectName: "back"
        iconName: "chevron-left"
        text: qsTr("Previous period")
        enabled: root.scope.canGoBack
        onClicked: root.scope.goBack()
    }
    AppButton {
        id: title

        objectName: "periodTitle"
        implicitWidth: Math.max(implicitContentWidth + 2 * Theme.inner, Math.round(132 * Theme.scale))
        leftPadding: Theme.inner
        rightPadding: Theme.inner
        quiet: true
        font.weight: Font.Bold
        text: root.scope.title
        textColor: Theme.ink
        Accessible.name: qsTr("Period: %1. Choose other days").arg(text)
        onClicked: rangePopup.open()

        PopupOnDemand {
            id: rangePopup

            RangePopup {
                y: title.height + Theme.inner
                picker: root.session.rangePicker
            }
        }
    }
    IconButton {
        objectName: "forward"
        iconName: "chevron-right"
        text: qsTr("Next period")
        enabled: root.scope.canGoForward
        onClicked: root.scope.goForward()
    }
    AppButton {
        id: today

        objectName: "today"
        text: qsTr("Today")
        enabled: root.scope.canGoToday
        onClicked: root.scope.goToday()
    }
    Item {
        Layout.fillWidth: true
    }
    CompareMenu {
        id: compareMenu

        objectName: "compare"
        scope: root.scope
        brief: !root.roomForWords
    }
}
