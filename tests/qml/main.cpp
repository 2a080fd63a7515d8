// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/iconprovider.h"

#include <QApplication>
#include <QLocale>
#include <QQmlEngine>
#include <QQuickStyle>
#include <QStandardPaths>
#include <QtQuickTest>

using namespace Qt::StringLiterals;

/** Gives every engine what the application gives to its own. */
class Setup : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void qmlEngineAvailable(QQmlEngine *engine)
    {
        engine->addImportPath(u"qrc:/qt/qml"_s);
        engine->addImageProvider(u"icons"_s, new IconProvider);
    }
};

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QApplication app(argc, argv);
    QQuickStyle::setStyle(u"Basic"_s);
    Setup setup;
    return quick_test_main_with_setup(argc, argv, "qml", SOURCE_DIR "/tests/qml", &setup);
}

#include "main.moc"
