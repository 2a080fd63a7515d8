// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Wattglass
import Wattglass.Ui

/** What a kWh costs at a site, by the hours of its tariff. */
Card {
    id: root

    required property PriceController prices

    title: qsTr("Electricity price")

    Text {
        Layout.fillWidth: true
        text: qsTr("Costs are told by this price, those of past days too. Each change is kept as a new version.")
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
        color: Theme.soft
        font.pixelSize: Theme.smallSize
    }
    SettingRow {
        visible: root.prices.siteNames.length > 1
        name: qsTr("Site")

        AppComboBox {
            objectName: "priceSite"
            Layout.preferredWidth: Math.round(260 * Theme.scale)
            model: root.prices.siteNames
            currentIndex: root.prices.site
            Accessible.name: qsTr("Site whose price is told: %1").arg(displayText)
            onActivated: index => root.prices.chooseSite(index)
        }
    }
    SettingRow {
        name: qsTr("Priced by")

        SegmentedControl {
            objectName: "priceKinds"
            enabled: root.prices.ready
            labels: root.prices.kinds
            current: root.prices.kind
            Accessible.name: qsTr("Electricity is priced by")
            onChosen: index => root.prices.chooseKind(index)
        }
    }
    PriceFields {
        Layout.fillWidth: true
        visible: root.prices.kind > 0
        enabled: root.prices.ready
        prices: root.prices
    }
    RowLayout {
        Layout.topMargin: Theme.inner
        visible: root.prices.edited || message.text !== ""
        spacing: Theme.inner

        Text {
            id: message

            objectName: "priceMessage"
            Layout.fillWidth: true
            text: root.prices.message
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
            color: root.prices.failed ? Theme.danger : Theme.ink
            font.pixelSize: Theme.textSize
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }
        AppButton {
            objectName: "discardPrice"
            visible: root.prices.edited
            enabled: root.prices.ready
            text: qsTr("Discard")
            onClicked: root.prices.discard()
        }
        AppButton {
            objectName: "keepPrice"
            visible: root.prices.edited
            enabled: root.prices.ready
            primary: true
            text: root.prices.kind > 0 ? qsTr("Keep this price") : qsTr("Take the price away")
            onClicked: root.prices.keep()
        }
    }
}
