// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Wattglass
import Wattglass.Ui

/** The services that one can sign in to, two beside each other where there is room. */
Column {
    id: root

    required property AccountsController accounts
    readonly property int columns: width < Math.round(640 * Theme.scale) ? 1 : 2

    spacing: Theme.gap

    Text {
        topPadding: Theme.inner
        text: root.accounts.accounts.count > 0 ? qsTr("Add another") : qsTr("Choose a service")
        textFormat: Text.PlainText
        color: Theme.ink
        font.pixelSize: Theme.cardTitleSize
        font.weight: Font.DemiBold
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    Grid {
        width: parent.width
        columns: root.columns
        spacing: Theme.gap

        Repeater {
            id: cards

            model: root.accounts.services
            delegate: ServiceCard {
                required property string rowId

                objectName: "service-%1".arg(rowId)
                width: (root.width - (root.columns - 1) * Theme.gap) / root.columns
                height: Math.max(implicitHeight, root.columns > 1 ? tallest.height : 0)
                onConnectAsked: root.accounts.connectTo(rowId)
                onKeysAsked: root.accounts.showKeysPage(rowId)
            }
        }
    }
    // Of the tallest card, so that all are alike.
    Item {
        id: tallest

        visible: false
        height: {
            let most = 0;
            for (let i = 0; i < cards.count; ++i)
                most = Math.max(most, cards.itemAt(i) === null ? 0 : cards.itemAt(i).implicitHeight);
            return most;
        }
    }
}
