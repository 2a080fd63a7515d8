// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

// renewer FOLDER TOKEN_ADDRESS [MOMENT]: asks fifty times for the tokens of the account in FOLDER once it is told a line, and prints
// each that it is given, or `error KIND`. Ends itself at once at MOMENT: sending, answered, kept or used.
#include "services/http/http.h"
#include "services/oauth/tokenclient.h"
#include "services/oauth/tokenkeeper.h"
#include "services/store/store.h"
#include "tests/services/oauth/filestore.h"

#include <QCoreApplication>
#include <QFutureWatcher>
#include <QTextStream>

#include <csignal>

using namespace Qt::StringLiterals;

namespace
{
void print(const QString &line)
{
    QTextStream(stdout) << line << Qt::endl;
}

/** How it all ends. */
void use(const Result<Tokens> &tokens)
{
    print(tokens ? u"token "_s + QString::fromLatin1(tokens->access) : u"error %1"_s.arg(int(tokens.error().kind)));
}
}

int main(int argc, char *argv[])
{
    constexpr int askers = 50;
    QCoreApplication app(argc, argv);
    const QString folder = app.arguments().value(1), moment = app.arguments().value(3);
    const QUrl address(app.arguments().value(2));
    const auto dieAt = [moment](const QString &now) {
        if (moment == now)
            std::raise(SIGKILL);
    };

    FileStore secrets(folder);
    secrets.onRead = [] { print(u"read"_s); };
    secrets.beforeWrite = [dieAt] { dieAt(u"answered"_s); };
    secrets.afterWrite = [dieAt] { dieAt(u"kept"_s); };
    const SystemClock clock;
    Http http(AllowedHosts({{address, {}}}));
    Store store(folder + u"/data.db"_s, Store::Access::ReadWrite);
    RefreshMarks marks(store.local());
    const auto ask = [&](const Tokens &tokens) {
        dieAt(u"sending"_s);
        return TokenClient::ask(http, {address, TokenClient::refreshing("id", "", tokens.refresh), tokens.refresh, {}}, clock);
    };
    TokenKeeper keeper({u"tesla-1"_s, u"tokens"_s, folder + u"/tesla-1.lock"_s}, {ask}, secrets, marks, clock);

    print(u"ready"_s);
    QTextStream(stdin).readLine();
    std::vector<std::unique_ptr<QFutureWatcher<Result<Tokens>>>> all;
    int given = 0;
    for (int i = 0; i < askers; ++i) {
        all.push_back(std::make_unique<QFutureWatcher<Result<Tokens>>>());
        QObject::connect(all.back().get(), &QFutureWatcherBase::finished, [&, i] {
            dieAt(u"used"_s);
            use(all[std::size_t(i)]->result());
            if (++given == askers)
                app.quit();
        });
        all.back()->setFuture(keeper.fresh());
    }
    return app.exec();
}
