// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Wattglass
import Wattglass.Ui

/** The fields of a tariff: its name, its currency, and the prices of its hours. */
ColumnLayout {
    id: root

    required property PriceController prices
    readonly property int fieldWidth: Math.round(160 * Theme.scale)

    spacing: Theme.inner

    SettingRow {
        name: qsTr("Name")

        AppTextField {
            objectName: "priceName"
            Layout.preferredWidth: Math.round(260 * Theme.scale)
            maximumLength: 60
            text: root.prices.name
            placeholderText: root.prices.usualName
            Accessible.name: qsTr("What you call this price")
            onTextEdited: root.prices.writeName(text)
            onAccepted: root.prices.keep()
        }
    }
    SettingRow {
        name: qsTr("Currency")

        AppComboBox {
            objectName: "priceCurrency"
            Layout.preferredWidth: Math.round(128 * Theme.scale)
            model: root.prices.currencies
            currentIndex: count > 0 ? find(root.prices.currency) : -1
            Accessible.name: qsTr("Currency: %1").arg(displayText)
            onActivated: index => root.prices.chooseCurrency(textAt(index))
        }
    }
    RowLayout {
        Layout.topMargin: Theme.inner
        spacing: Theme.gap

        PriceHeading {
            Layout.fillWidth: true
            text: qsTr("Hours")
        }
        PriceHeading {
            Layout.preferredWidth: root.fieldWidth
            text: qsTr("From the grid, %1/kWh").arg(root.prices.currency)
        }
        PriceHeading {
            Layout.preferredWidth: root.fieldWidth
            text: qsTr("To the grid, %1/kWh").arg(root.prices.currency)
        }
    }
    Repeater {
        model: root.prices.rates
        delegate: PriceRate {
            Layout.fillWidth: true
            fieldWidth: root.fieldWidth
            currency: root.prices.currency
            onBuyWritten: text => root.prices.writeBuy(rowId, text)
            onSellWritten: text => root.prices.writeSell(rowId, text)
            onAccepted: root.prices.keep()
        }
    }
    AppCheckBox {
        objectName: "fourthOfOctober"
        Layout.topMargin: Theme.inner
        visible: root.prices.hasHolidays
        text: qsTr("4 October is a holiday of the bands")
        checked: root.prices.fourthOfOctober
        Accessible.description: fourthOfOctoberHelp.text
        onToggled: root.prices.chooseFourthOfOctober(checked)
    }
    Text {
        id: fourthOfOctoberHelp

        Layout.fillWidth: true
        visible: root.prices.hasHolidays
        text: qsTr("It is a holiday again from 2026, but no list of the bands names it yet. Your bill tells.")
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
        color: Theme.soft
        font.pixelSize: Theme.smallSize
    }
}
