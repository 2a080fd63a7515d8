// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Wattglass
import Wattglass.Ui

/** How the window looks, what the sites are called, what energy costs there, what is told of green times, and where the data lies. */
ScrollView {
    id: root

    required property Session session

    contentWidth: availableWidth

    ColumnLayout {
        x: Theme.edge
        y: Theme.edge
        width: Math.min(root.availableWidth - 2 * Theme.edge, Theme.readableWidth)
        spacing: Theme.gap

        AppearanceCard {
            Layout.fillWidth: true
            appearance: root.session.appearance
        }
        SitesCard {
            Layout.fillWidth: true
            visible: root.session.sites.list.count > 0
            sites: root.session.sites
        }
        PriceCard {
            Layout.fillWidth: true
            visible: root.session.sites.list.count > 0
            prices: root.session.prices
        }
        NoticeCard {
            Layout.fillWidth: true
            visible: root.session.sites.list.count > 0
            notices: root.session.notices
        }
        DataCard {
            Layout.fillWidth: true
            folder: root.session.dataFolder
            backups: root.session.backups
        }
        Item {
            implicitHeight: Theme.inner
        }
    }
}
