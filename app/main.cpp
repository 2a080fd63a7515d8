// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/application.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace
{
/** Without a display the pages can still be drawn into files. */
void chooseDisplay()
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM") && !qEnvironmentVariableIsSet("DISPLAY")
        && !qEnvironmentVariableIsSet("WAYLAND_DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
}
}

int main(int argc, char *argv[])
{
    chooseDisplay();
    QApplication qt(argc, argv);
    QCoreApplication::setApplicationName(u"wattglass"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(WATTGLASS_VERSION));
    QGuiApplication::setDesktopFileName(u"io.github.wattglass.Wattglass"_s);

    QCommandLineParser line;
    line.addOption({u"store"_s, {}, u"FILE"_s, Store::defaultPath()});
    line.addOption({u"page-pictures"_s, {}, u"FOLDER"_s});
    line.process(qt);

    Application application(line.value(u"store"_s));
    if (!line.isSet(u"page-pictures"_s))
        return application.openWindow() ? qt.exec() : 1;
    const bool drawing = application.drawPages(line.value(u"page-pictures"_s), [](const QStringList &files) {
        QTextStream(stdout) << files.join(u'\n') << '\n';
        QCoreApplication::exit(files.isEmpty() ? 1 : 0);
    });
    return drawing ? qt.exec() : 1;
}
