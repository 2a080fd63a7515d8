// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQml
import Wattglass.Ui

/** Binds the keys of the list of shortcuts. */
Instantiator {
    id: root

    required property ShortcutList shortcuts

    model: shortcuts
    delegate: Shortcut {
        required property int index
        required property var keySequences // of strings

        sequences: keySequences
        onActivated: root.shortcuts.trigger(index)
        onActivatedAmbiguously: root.shortcuts.trigger(index)
    }
}
