// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Wattglass
import Wattglass.Ui

/** Where one page is shown. Its file has its name. */
OnDemand {
    required property string page
    required property string current
    required property Session session

    anchors.fill: parent
    wanted: current === page
    visible: wanted
    source: Qt.resolvedUrl("../pages/%1%2Page.qml".arg(page.charAt(0).toUpperCase()).arg(page.slice(1)))
    initial: ({
            "objectName": page + "Page",
            "session": session
        })
}
