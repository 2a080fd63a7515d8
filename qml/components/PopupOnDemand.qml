// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick.Templates as T
import Wattglass

/** A menu, sheet or dialog that is made when it is first opened, and kept. */
OnDemand {
    id: root

    readonly property T.Popup popup: made as T.Popup
    readonly property bool shown: popup !== null && popup.visible

    function open() {
        make();
        popup.open();
    }

    function close() {
        if (popup !== null)
            popup.close();
    }
}
