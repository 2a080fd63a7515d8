// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Wattglass
import Wattglass.Ui

/** The accounts that are there, and how each is. */
Card {
    id: root

    required property AccountsController accounts

    title: qsTr("Your accounts")

    Repeater {
        model: root.accounts.accounts
        delegate: Column {
            id: line

            required property int index
            required property string rowId
            required property string service
            required property string name
            required property string state
            required property string icon
            required property bool good
            required property bool signedOut
            required property string fetched
            required property bool fetching
            required property bool fetchedWell
            required property var coverage
            required property bool describable
            readonly property string whole: name === "" ? service : qsTr("%1 · %2", "service, name").arg(service).arg(name)

            Layout.fillWidth: true
            spacing: 4

            ListLine {
                width: line.width
                index: line.index
            }
            AccountEntry {
                objectName: "account-%1".arg(line.rowId)
                width: line.width
                title: line.whole
                words: line.state
                iconName: line.icon
                good: line.good

                AppButton {
                    objectName: "describe-%1".arg(line.rowId)
                    visible: line.describable
                    quiet: true
                    text: qsTr("Describe the home…")
                    Accessible.name: qsTr("Describe the home to %1").arg(line.whole)
                    onClicked: root.accounts.describe(line.rowId)
                }
                AppButton {
                    objectName: "sync-%1".arg(line.rowId)
                    visible: !line.signedOut
                    text: line.fetching ? qsTr("Stop") : qsTr("Fetch now")
                    Accessible.name: line.fetching ? qsTr("Stop fetching from %1").arg(line.whole) : qsTr("Fetch now from %1").arg(line.whole)
                    onClicked: line.fetching ? root.accounts.stopSync(line.rowId) : root.accounts.sync(line.rowId)
                }
                AppButton {
                    objectName: "again-%1".arg(line.rowId)
                    quiet: !line.signedOut
                    primary: line.signedOut
                    text: qsTr("Sign in again")
                    Accessible.name: qsTr("Sign in again to %1").arg(line.whole)
                    onClicked: root.accounts.connectAgain(line.rowId)
                }
                AppButton {
                    objectName: "remove-%1".arg(line.rowId)
                    text: qsTr("Remove…")
                    Accessible.name: qsTr("Remove %1").arg(line.whole)
                    onClicked: root.accounts.removeAsked(line.rowId, line.whole)
                }
            }
            Text {
                objectName: "fetched-%1".arg(line.rowId)
                x: Theme.iconSize + 12
                width: line.width - x
                text: line.fetched
                textFormat: Text.PlainText
                wrapMode: Text.Wrap
                color: line.fetchedWell ? Theme.soft : Theme.warning
                font.pixelSize: Theme.textSize
            }
            CoverageList {
                objectName: "coverage-%1".arg(line.rowId)
                x: Theme.iconSize + 12
                width: line.width - x
                visible: line.coverage.length > 0
                topPadding: Theme.inner
                lines: line.coverage
            }
        }
    }
}
