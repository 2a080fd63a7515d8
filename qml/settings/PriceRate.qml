// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Wattglass

/** The prices of the hours with one label, and what is wrong with them. */
ColumnLayout {
    id: root

    required property string rowId
    required property string name
    required property string hours
    required property string buy
    required property string sell
    required property string buyFault
    required property string sellFault
    required property string doubt
    required property color light
    required property color dark
    required property int fieldWidth
    required property string currency

    signal buyWritten(string text)
    signal sellWritten(string text)
    signal accepted

    spacing: 4

    RowLayout {
        spacing: Theme.gap

        PriceHours {
            Layout.fillWidth: true
            name: root.name
            hours: root.hours
            dot: Theme.dark ? root.dark : root.light
        }
        AppTextField {
            objectName: "buy-%1".arg(root.rowId)
            Layout.preferredWidth: root.fieldWidth
            maximumLength: 20
            text: root.buy
            wrong: root.buyFault !== ""
            inputMethodHints: Qt.ImhFormattedNumbersOnly
            Accessible.name: qsTr("%1: a kWh from the grid costs, in %2").arg(root.name).arg(root.currency)
            Accessible.description: root.buyFault
            onTextEdited: root.buyWritten(text)
            onAccepted: root.accepted()
        }
        AppTextField {
            objectName: "sell-%1".arg(root.rowId)
            Layout.preferredWidth: root.fieldWidth
            maximumLength: 20
            text: root.sell
            wrong: root.sellFault !== ""
            placeholderText: qsTr("not paid")
            inputMethodHints: Qt.ImhFormattedNumbersOnly
            Accessible.name: qsTr("%1: a kWh to the grid brings, in %2").arg(root.name).arg(root.currency)
            Accessible.description: root.sellFault
            onTextEdited: root.sellWritten(text)
            onAccepted: root.accepted()
        }
    }
    RowLayout {
        Layout.alignment: Qt.AlignRight
        visible: root.buyFault !== "" || root.sellFault !== ""
        spacing: Theme.gap

        PriceNote {
            objectName: "buyFault-%1".arg(root.rowId)
            Layout.preferredWidth: root.fieldWidth
            text: root.buyFault
            color: Theme.danger
        }
        PriceNote {
            objectName: "sellFault-%1".arg(root.rowId)
            Layout.preferredWidth: root.fieldWidth
            text: root.sellFault
            color: Theme.danger
        }
    }
    PriceNote {
        objectName: "doubt-%1".arg(root.rowId)
        Layout.alignment: Qt.AlignRight
        Layout.preferredWidth: 2 * root.fieldWidth + Theme.gap
        visible: text !== ""
        text: root.doubt
        color: Theme.warning
    }
}
