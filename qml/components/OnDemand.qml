// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/** Something that most starts do without: made when it is first wanted, and kept. */
Loader {
    property bool wanted: false

    active: false
    onWantedChanged: if (wanted)
        active = true
}
