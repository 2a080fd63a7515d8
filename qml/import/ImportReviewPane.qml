// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Wattglass
import Wattglass.Ui

/** What is asked about a file, what was found out about it and why, and its first readings as they would be imported. */
Flickable {
    id: root

    required property ImportReview review

    /** The keyboard goes to the first thing that is open. */
    function focusFirst() {
        for (let i = 0; i < decisions.count; ++i) {
            const line = decisions.itemAt(i) as ImportDecisionRow;
            if (line && line.open) {
                line.takeFocus();
                return;
            }
        }
    }

    implicitHeight: column.implicitHeight
    contentHeight: column.implicitHeight
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    Accessible.role: Accessible.Grouping
    Accessible.name: review.lead
    ScrollBar.vertical: ScrollBar {
    }

    ColumnLayout {
        id: column

        width: root.width - Theme.gap
        spacing: Theme.inner

        Text {
            objectName: "importLead"
            Layout.fillWidth: true
            text: root.review.lead
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
            color: Theme.ink
            font.pixelSize: Theme.cardTitleSize
            font.weight: Font.DemiBold
        }
        Text {
            objectName: "importMessage"
            Layout.fillWidth: true
            visible: text !== ""
            text: root.review.message
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
            color: Theme.danger
            font.pixelSize: Theme.textSize
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }
        ImportSiteRow {
            Layout.fillWidth: true
            review: root.review
        }
        Repeater {
            id: decisions

            model: root.review.decisions
            delegate: ImportDecisionRow {
                Layout.fillWidth: true
                review: root.review
            }
        }
        ImportPreview {
            Layout.fillWidth: true
            Layout.topMargin: Theme.inner
            visible: root.review.columns.length > 0
            opacity: root.review.looking ? 0.5 : 1
            review: root.review
        }
    }
}
