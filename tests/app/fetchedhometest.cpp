// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/program.h"
#include "tests/services/secrets/bustest.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QDirIterator>
#include <QImage>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace
{
const QString when = u"2026-03-04 10:30:00"_s;
const QStringList views = u"history now appliances-time appliances appliances-year appliances-months standby habits habits-digiwatt trend "
                          "trend-digiwatt trend-difference compare compare-steps savings green green-starts"_s.split(u' ');

QString fakeClock()
{
    QDirIterator libraries(u"/usr/lib"_s, {u"libfaketimeMT.so.1"_s}, QDir::Files, QDirIterator::Subdirectories);
    EXPECT_TRUE(libraries.hasNext()) << "faketime is needed";
    return libraries.next();
}

QStringList picturesIn(const QString &folder)
{
    return QDir(folder).entryList({u"*.png"_s}, QDir::Files, QDir::Name);
}

/** A home whose readings and answers were fetched from a sandbox, on a desktop with a real keychain. It is always the same moment. */
class FetchedHomeTest : public BusTest
{
protected:
    void SetUp() override
    {
        BusTest::SetUp();
        if (IsSkipped())
            return;
        m_bus->startKeyring();
        m_program = std::make_unique<Program>();
        m_sandbox = m_program->start({u"sandbox"_s, u"--clock"_s, QString(when).replace(u' ', u'T') + u'Z'});
        QByteArray told;
        ASSERT_TRUE(QTest::qWaitFor([&] { return (told += m_sandbox->readAllStandardOutput()).endsWith("}\n"); }, 60'000));
        m_address = QJsonDocument::fromJson(told).object()[u"address"_s].toString();
        m_program->setEnvironment(u"LD_PRELOAD"_s, fakeClock());
        m_program->setEnvironment(u"FAKETIME"_s, when);
        m_program->setEnvironment(u"FAKETIME_DONT_FAKE_MONOTONIC"_s, u"1"_s);
        fetch();
    }
    void TearDown() override
    {
        if (m_sandbox)
            endSandbox();
    }

    void fetch()
    {
        const QByteArray access = "client_id=wattglass-demo\nclient_secret=demo-secret\naddress=" + m_address.toUtf8()
            + "/digiwatt/api\naccount_number=1234567890\n";
        const Answer connected = run({u"connect"_s, u"digiwatt"_s}, access);
        ASSERT_EQ(connected.code, 0) << connected.err.constData();
        const Answer synced = run({u"sync"_s, u"--json"_s});
        ASSERT_EQ(synced.code, 0) << synced.err.constData();
        ASSERT_GT(synced.array()[0][u"added"_s].toInt(), 100'000);
    }
    void endSandbox()
    {
        m_sandbox->terminate();
        m_sandbox->waitForFinished();
        m_sandbox.reset();
    }
    Answer run(const QStringList &arguments, const QByteArray &input = {})
    {
        const auto process = m_program->start(arguments + QStringList{u"--store"_s, m_program->store(), u"--sandbox"_s, m_address});
        process->write(input);
        process->closeWriteChannel();
        EXPECT_TRUE(QTest::qWaitFor([&] { return process->state() == QProcess::NotRunning; }, 300'000));
        return {process->exitStatus() == QProcess::NormalExit ? process->exitCode() : -1,
                process->readAllStandardOutput(),
                process->readAllStandardError()};
    }
    /** Of every page, in the folder @p name. */
    QString draw(const QString &name)
    {
        const Answer drawn = run({u"--pictures"_s, m_program->path(name)});
        EXPECT_EQ(drawn.code, 0) << drawn.err.constData();
        return m_program->path(name);
    }

    std::unique_ptr<Program> m_program;
    std::unique_ptr<QProcess> m_sandbox;
    QString m_address;
};
}

TEST_F(FetchedHomeTest, whatAPageShowsIsTheSameWithoutANetwork)
{
    const QString online = draw(u"online"_s);
    endSandbox();
    const QString offline = draw(u"offline"_s);

    ASSERT_EQ(picturesIn(online).size(), 40);
    EXPECT_EQ(picturesIn(online), picturesIn(offline));
    for (const QString &name : picturesIn(online)) {
        if (name.startsWith(u"accounts-"_s) || name.startsWith(u"now-"_s))
            continue; // which say that the service cannot be reached
        EXPECT_EQ(QImage(online + u'/' + name), QImage(offline + u'/' + name)) << qPrintable(name);
    }
}

TEST_F(FetchedHomeTest, everyViewCanBeExported)
{
    endSandbox();
    const Answer refused = m_program->onStore(u"export"_s, {u"weather"_s, u"--format=csv"_s});
    EXPECT_EQ(refused.code, 2);

    for (const QString &view : views) {
        EXPECT_TRUE(refused.err.contains(view.toUtf8())) << refused.err.constData();
        const QString path = m_program->path(view + u".csv"_s);
        const Answer written = m_program->onStore(u"export"_s, {view, u"--from=2026-02-25"_s, u"--to=2026-03-04"_s, u"-o"_s, path});
        EXPECT_EQ(written.code, 0) << qPrintable(view) << ": " << written.err.constData();
        EXPECT_GT(Files::content(path).count('\n'), 1) << qPrintable(view);
    }
    const Answer priceless = m_program->onStore(u"export"_s, {u"green-costs"_s, u"--format=csv"_s, u"--json"_s});
    EXPECT_EQ(priceless.error()[u"kind"_s].toString(), u"NothingThere") << "nobody has typed a price";
}
