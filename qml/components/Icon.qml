// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Wattglass

/** A line icon of resources/icons, in the colour of its text. It is drawn once it is seen. */
Image {
    id: root

    required property string name
    property color color: Theme.ink
    property int size: Theme.iconSize

    width: size
    height: size
    sourceSize.width: size
    sourceSize.height: size
    source: visible ? "image://icons/%1/%2".arg(name).arg(String(color).slice(1)) : ""
    Accessible.ignored: true
}
