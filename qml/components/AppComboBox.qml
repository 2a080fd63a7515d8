// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls
import Wattglass

/** A choice out of many, found by writing when it is editable. */
ComboBox {
    id: root

    implicitHeight: Theme.controlHeight
    leftPadding: 0
    rightPadding: 0
    topPadding: 0
    bottomPadding: 0
    font.pixelSize: Theme.textSize

    contentItem: AppTextField {
        text: root.editable ? root.editText : root.displayText
        enabled: root.editable
        color: Theme.ink
        rightPadding: Theme.controlHeight
        background: null
    }
    indicator: Icon {
        x: root.width - width - 10
        y: (root.height - height) / 2
        name: "chevron-down"
        size: Theme.textSize
        color: Theme.soft
    }
    background: Rectangle {
        color: Theme.card
        radius: Theme.controlRadius
        border.width: root.activeFocus ? 2 : 1
        border.color: root.activeFocus ? Theme.accent : Theme.line
    }
    delegate: AppMenuItem {
        required property int index
        required property string modelData

        width: ListView.view ? ListView.view.width : implicitWidth
        text: modelData
        checked: root.currentIndex === index
        highlighted: root.highlightedIndex === index
    }
    popup: Popup {
        y: root.height + 4
        width: root.width
        height: Math.min(contentItem.implicitHeight + 12, Theme.controlHeight * 8)
        padding: 6
        contentItem: ListView {
            clip: true
            implicitHeight: contentHeight
            model: root.delegateModel
            currentIndex: root.highlightedIndex
            ScrollBar.vertical: ScrollBar {
            }
        }
        background: Rectangle {
            color: Theme.card
            radius: Theme.controlRadius
            border.color: Theme.line
        }
    }
}
