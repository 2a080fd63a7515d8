// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/windowcommand.h"

#include "app/application.h"
#include "app/verbs/accountarguments.h"
#include "app/verbs/exitcode.h"
#include "app/verbs/invocation.h"
#include "services/sandbox/demostore.h"

#include <QApplication>

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

/** Whether the store is copied by itself now and then. */
enum class Copies { None, Kept };

int show(Store &store, const WindowPlace &place, Invocation &call, Copies copies)
{
    Application application(store, place);
    if (copies == Copies::Kept && !call.has(u"pictures"_s))
        application.session().backups()->keepCopies();
    if (!call.has(u"pictures"_s)) {
        application.openWindow();
        return QCoreApplication::exec();
    }
    const QString folder = call.value(u"pictures"_s);
    application.drawPages(folder, [&call, folder](const QStringList &files) {
        call.out() << files.join(u'\n') << Qt::endl;
        QCoreApplication::exit(files.isEmpty() ? call.fail({Error::Kind::FileNotWritable, {.file = folder}, {}, {}}) : ExitCode::done);
    });
    return QCoreApplication::exec();
}
}

int WindowCommand::run(int &argc, char **argv)
{
    chooseDisplay();
    QApplication qt(argc, argv);
    QGuiApplication::setDesktopFileName(u"io.github.wattglass.Wattglass"_s);
    Invocation call({}, QCoreApplication::arguments().sliced(1));
    call.option(u"store"_s, Invocation::tr("The data file; without it %1.").arg(Store::defaultPath()), u"file"_s);
    AccountArguments::declareSandbox(call);
    call.option(u"demo"_s, Invocation::tr("Shows a home that is made up, and forgets it afterwards."));
    call.option(u"pictures"_s, Invocation::tr("Draws every page into PNG files of this folder and ends."), u"folder"_s);
    if (const auto over = call.begin(0, 0))
        return *over;
    if (call.has(u"demo"_s)) {
        DemoStore demo(QDateTime::currentSecsSinceEpoch());
        return show(demo.store(), {.isDemo = true}, call, Copies::None);
    }
    const auto sandbox = AccountArguments::sandboxOf(call);
    if (!sandbox)
        return call.fail(sandbox.error());
    Store store(call.storePath(), Store::Access::ReadWrite);
    return show(store, {.sandbox = *sandbox}, call, Copies::Kept);
}
