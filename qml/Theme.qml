// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton
import QtQuick

/** Colours by meaning, and distances. The window says whether it is dark. */
QtObject {
    id: root

    property bool dark: false

    readonly property color paper: dark ? "#0F1317" : "#F4F6F8"
    readonly property color card: dark ? "#15191E" : "#FFFFFF"
    readonly property color line: dark ? "#2A3139" : "#DDE2E8"
    readonly property color ink: dark ? "#E8EDF2" : "#16202B"
    readonly property color soft: dark ? "#9AA7B4" : "#5A6673"
    readonly property color accent: dark ? "#5AA9F0" : "#0B63B0"
    readonly property color onAccent: dark ? "#0F1317" : "#FFFFFF"
    readonly property color tint: dark ? "#1B2B3B" : "#E3EEF8"
    readonly property color warning: dark ? "#F0C05A" : "#8A5A00"
    readonly property color danger: dark ? "#F2887F" : "#B3261E"

    // Distances grow with the system's font.
    readonly property real scale: Math.max(1, Qt.application.font.pixelSize / 15)
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
    readonly property int narrowBelow: 1000
    readonly property int readableWidth: Math.round(720 * scale)
}
