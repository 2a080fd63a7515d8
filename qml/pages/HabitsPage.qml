// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Wattglass
import Wattglass.Ui

/** The hours of the week, and what is used in them. */
ScrollView {
    id: root

    required property Session session
    readonly property HabitsController habits: session.habits
    readonly property loadState load: habits.load
    readonly property bool nothing: load.failed || load.absent || load.loading

    contentWidth: availableWidth
    contentHeight: column.height + 2 * Theme.edge
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Habits")

    Binding {
        target: root.habits
        property: "shown"
        value: root.visible
    }
    ColumnLayout {
        id: column

        x: Theme.edge
        y: Theme.edge
        width: root.availableWidth - 2 * Theme.edge
        spacing: Theme.gap

        StatePane {
            objectName: "habitsState"
            Layout.fillWidth: true
            Layout.preferredHeight: root.availableHeight - 2 * Theme.edge
            visible: root.nothing && !root.load.loading
            iconName: root.load.failed ? "warning" : "habits"
            title: root.load.failed ? qsTr("The habits cannot be shown") : qsTr("Nothing by the hour here")
            text: root.load.message
            actionText: root.load.failed ? qsTr("Try again") : qsTr("Go to the last readings")
            onAct: {
                if (root.load.failed)
                    root.session.retry();
                else
                    root.session.scope.goToLast();
            }
        }
        FigureCard {
            objectName: "habitsWeek"
            Layout.fillWidth: true
            Layout.preferredHeight: Math.round(400 * Theme.scale)
            visible: !root.nothing
            session: root.session
            controller: root.habits.week
            tools: AppComboBox {
                objectName: "habitsOf"
                implicitWidth: Math.round(190 * Theme.scale)
                model: root.habits.names
                currentIndex: root.habits.chosen
                Accessible.name: qsTr("Whose habits")
                onActivated: index => root.habits.choose(index)
            }

            Text {
                objectName: "habitsSentences"
                Layout.fillWidth: true
                text: root.habits.sentences
                textFormat: Text.PlainText
                wrapMode: Text.Wrap
                color: Theme.ink
                font.pixelSize: Theme.textSize
            }
        }
        FigureCard {
            objectName: "habitsTold"
            Layout.fillWidth: true
            Layout.preferredHeight: Math.round(430 * Theme.scale)
            visible: !root.nothing && controller.filled
            session: root.session
            controller: root.habits.told
            tools: AppComboBox {
                objectName: "habitsWeekday"
                implicitWidth: Math.round(190 * Theme.scale)
                model: root.habits.weekdays
                currentIndex: root.habits.weekday
                Accessible.name: qsTr("The weekday on which Digiwatt's table begins")
                onActivated: index => root.habits.chooseWeekday(index)
            }

            Text {
                objectName: "habitsEvidence"
                Layout.fillWidth: true
                text: root.habits.evidence
                textFormat: Text.PlainText
                wrapMode: Text.Wrap
                color: Theme.ink
                font.pixelSize: Theme.textSize
            }
        }
    }
}
