// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Wattglass

/** Where one page is shown; it is made when it is first wanted. */
OnDemand {
    required property string page
    required property string current

    anchors.fill: parent
    wanted: current === page
    visible: wanted
}
