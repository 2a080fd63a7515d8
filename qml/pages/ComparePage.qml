// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Wattglass
import Wattglass.Ui

/** The home beside similar ones. */
ScrollView {
    id: root

    required property Session session
    readonly property CompareController compare: session.compare
    readonly property loadState load: compare.load
    readonly property bool nothing: load.failed || load.empty || load.loading

    component Sentence: Text {
        Layout.fillWidth: true
        visible: text !== ""
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
        color: Theme.ink
        font.pixelSize: Theme.textSize
    }

    contentWidth: availableWidth
    contentHeight: column.height + 2 * Theme.edge
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Compare")

    ColumnLayout {
        id: column

        x: Theme.edge
        y: Theme.edge
        width: root.availableWidth - 2 * Theme.edge
        spacing: Theme.gap

        StatePane {
            objectName: "compareState"
            Layout.fillWidth: true
            Layout.preferredHeight: root.availableHeight - 2 * Theme.edge
            visible: root.nothing && !root.load.loading
            iconName: root.load.failed ? "warning" : "compare-homes"
            title: root.load.failed ? qsTr("What Digiwatt told cannot be used") : qsTr("No comparison yet")
            text: root.load.message
            actionText: qsTr("Open the accounts")
            onAct: root.session.accountsAsked()
        }
        FigureCard {
            objectName: "compareScale"
            Layout.fillWidth: true
            visible: !root.nothing && controller.filled
            session: root.session
            controller: root.compare.scale

            Sentence {
                objectName: "compareStanding"
                text: root.compare.standing
            }
            AppButton {
                objectName: "compareDescribe"
                visible: root.compare.account !== ""
                quiet: true
                leftPadding: 0
                text: qsTr("Describe the home…")
                Accessible.description: qsTr("By what it knows of the home Digiwatt finds similar ones.")
                onClicked: root.session.accounts.describe(root.compare.account)
            }
        }
        FigureCard {
            objectName: "compareBridge"
            Layout.fillWidth: true
            visible: !root.nothing && controller.filled
            session: root.session
            controller: root.compare.bridge

            Sentence {
                objectName: "compareUnknown"
                text: root.compare.unknown
            }
        }
        FigureCard {
            objectName: "compareSavings"
            Layout.fillWidth: true
            visible: !root.nothing && controller.filled
            session: root.session
            controller: root.compare.savings

            Sentence {
                objectName: "compareTold"
                text: root.compare.told
                color: Theme.soft
                font.pixelSize: Theme.smallSize
            }
        }
    }
}
