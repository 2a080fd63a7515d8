// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/qml/fakes.h"

#include <QApplication>
#include <QLocale>
#include <QQuickStyle>
#include <QStandardPaths>
#include <QtQuickTest>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QApplication app(argc, argv);
    QQuickStyle::setStyle(u"Basic"_s);
    Fakes fakes;
    return quick_test_main_with_setup(argc, argv, "qml", SOURCE_DIR "/tests/qml", &fakes);
}
