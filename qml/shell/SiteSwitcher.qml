// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Wattglass
import Wattglass.Ui

/** The site that is looked at, as the title of the window; where there are several, the way to another. */
AbstractButton {
    id: root

    required property Session session
    property bool narrow: false
    readonly property bool several: session.sites.list.count > 1

    text: session.empty ? qsTr("Wattglass") : several && session.scope.site === "" ? qsTr("All sites") : session.scope.siteName
    enabled: several
    leftPadding: narrow ? Theme.railIconInset : 12
    rightPadding: narrow ? 0 : Theme.inner
    topPadding: narrow ? Theme.inner : 4
    bottomPadding: topPadding
    Accessible.name: several ? qsTr("Site: %1").arg(text) : text
    Accessible.onPressAction: clicked()
    onClicked: menu.open()

    contentItem: RowLayout {
        spacing: Theme.inner

        Icon {
            visible: root.narrow
            name: root.several && root.session.scope.site === "" ? "sites" : "site"
        }
        ColumnLayout {
            visible: !root.narrow
            spacing: 2

            Text {
                Layout.fillWidth: true
                text: root.text
                textFormat: Text.PlainText
                elide: Text.ElideRight
                color: Theme.ink
                font.pixelSize: Theme.siteSize
                font.weight: Font.Bold
            }
            Text {
                Layout.fillWidth: true
                text: root.session.empty ? qsTr("No data yet") : root.session.scope.note
                textFormat: Text.PlainText
                elide: Text.ElideRight
                color: Theme.soft
                font.pixelSize: Theme.smallSize
            }
        }
        Icon {
            visible: !root.narrow && root.several
            name: "chevron-down"
            size: Theme.textSize
            color: Theme.soft
        }
    }
    background: Rectangle {
        color: root.several && root.hovered ? Theme.tint : "transparent"
        radius: Theme.controlRadius

        FocusRing {
            shown: root.visualFocus
        }
    }

    Hint {
        atRight: true
        wanted: root.narrow && root.hovered && !menu.shown
        text: root.text
    }

    PopupOnDemand {
        id: menu

        AppMenu {
            id: lines

            objectName: "siteMenu"
            y: root.height + 4

            AppMenuItem {
                objectName: "allSites"
                text: qsTr("All sites")
                checked: root.session.scope.site === ""
                onTriggered: root.session.scope.showSite("")
            }

            Instantiator {
                model: root.session.sites.list
                delegate: AppMenuItem {
                    required property string slug
                    required property string name

                    text: name
                    checked: root.session.scope.site === slug
                    onTriggered: root.session.scope.showSite(slug)
                }
                onObjectAdded: (index, object) => lines.insertItem(index + 1, object as AppMenuItem)
                onObjectRemoved: (index, object) => lines.removeItem(object as AppMenuItem)
            }
        }
    }
}
