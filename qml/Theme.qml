// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton
import QtQuick
import Wattglass.Ui

/** Colours by meaning, and distances. The window says whether it is dark. */
QtObject {
    id: root

    property bool dark: false

    readonly property FontMetrics system: FontMetrics {
    }

    readonly property color paper: Colors.color(Colors.Paper, dark)
    readonly property color card: Colors.color(Colors.Card, dark)
    readonly property color line: Colors.color(Colors.Line, dark)
    readonly property color ink: Colors.color(Colors.Ink, dark)
    readonly property color soft: Colors.color(Colors.Soft, dark)
    readonly property color accent: Colors.color(Colors.Accent, dark)
    readonly property color tint: Colors.color(Colors.Tint, dark)
    readonly property color warning: Colors.color(Colors.Warning, dark)
    readonly property color danger: Colors.color(Colors.Danger, dark)
    readonly property color overAccent: dark ? paper : card
    readonly property color veil: Qt.rgba(0, 0, 0, dark ? 0.6 : 0.35)

    // Distances grow with the system's font.
    readonly property real scale: Math.max(1, system.font.pixelSize / 15)
    readonly property int textSize: Math.round(14 * scale)
    readonly property int smallSize: Math.round(12 * scale)
    readonly property int cardTitleSize: Math.round(15 * scale)
    readonly property int siteSize: Math.round(16 * scale)
    readonly property int pageTitleSize: Math.round(18 * scale)
    readonly property int numberSize: Math.round(26 * scale)
    readonly property int inner: 8
    readonly property int gap: 16
    readonly property int edge: 24
    readonly property int cardRadius: 12
    readonly property int controlRadius: 8
    readonly property int controlHeight: Math.round(34 * scale)
    readonly property int iconSize: Math.round(20 * scale)
    readonly property int barHeight: Math.round(64 * scale)
    readonly property int railWidth: Math.round(208 * scale)
    readonly property int railNarrowWidth: Math.round(56 * scale)
    readonly property int railIconInset: (railNarrowWidth - 2 * inner - 1 - iconSize) / 2
    readonly property int narrowBelow: 1000
    readonly property int readableWidth: Math.round(720 * scale)
}
