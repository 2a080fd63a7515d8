// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/oauth/loopbacklistener.h"
#include "tests/services/oauth/plainclient.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QSignalSpy>
#include <QThread>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
constexpr qint64 megabyte = 1024 * 1024;

/** A connection that keeps nothing in this process. */
class RawSocket
{
public:
    explicit RawSocket(quint16 port)
        : m_handle(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        const sockaddr_in address{
            .sin_family = AF_INET, .sin_port = htons(port), .sin_addr = {.s_addr = htonl(INADDR_LOOPBACK)}, .sin_zero = {}};
        m_isConnected = connect(m_handle, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
    }
    ~RawSocket() { close(m_handle); }
    Q_DISABLE_COPY_MOVE(RawSocket)

    /** How much of @p text the system took. */
    qint64 send(const QByteArray &text)
    {
        return m_isConnected ? std::max<qint64>(::send(m_handle, text, text.size(), MSG_NOSIGNAL), 0) : 0;
    }
    /** Until the other side hangs up. */
    void hear()
    {
        char letters[256];
        while (m_isConnected && recv(m_handle, letters, sizeof letters, 0) > 0) { }
    }

private:
    const int m_handle;
    bool m_isConnected = false;
};

/** Sends @p bytes without a line's end in however many connections that takes; answers how much the system took. */
qint64 flood(quint16 port, qint64 bytes)
{
    static const QByteArray piece(megabyte, 'a');
    qint64 sent = 0;
    while (sent < bytes) {
        RawSocket browser(port);
        while (const qint64 taken = sent < bytes ? browser.send(piece) : 0)
            sent += taken;
    }
    return sent;
}

/** Connects a thousand times without a word. The system lets some fifty wait at the door, so they come in waves: those of each are
 *  more than are served, and the last is hung up on.
 */
void idle(quint16 port)
{
    std::vector<std::unique_ptr<RawSocket>> browsers;
    for (int wave = 0; wave < 25; ++wave) {
        for (int i = 0; i < 40; ++i)
            browsers.push_back(std::make_unique<RawSocket>(port));
        browsers.back()->hear();
    }
}

/** Does @p work elsewhere while this thread serves. */
void meanwhile(const std::function<void()> &work)
{
    const std::unique_ptr<QThread> thread(QThread::create(work));
    QSignalSpy finished(thread.get(), &QThread::finished);
    thread->start();
    EXPECT_TRUE(finished.wait(120'000));
    thread->wait();
}

qint64 residentBytes()
{
    QFile file(u"/proc/self/statm"_s);
    EXPECT_TRUE(file.open(QFile::ReadOnly));
    return file.readAll().split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE);
}

class LoopbackFloodTest : public testing::Test
{
protected:
    LoopbackFloodTest() { EXPECT_TRUE(m_listener.listen()); }

    quint16 port() const { return quint16(m_listener.address().port()); }
    /** What this process has grown by while @p work was done for the second time. */
    qint64 growth(const std::function<void()> &work)
    {
        meanwhile(work);
        const qint64 before = residentBytes();
        meanwhile(work);
        return residentBytes() - before;
    }
    void expectStillThere()
    {
        QUrl url = m_listener.address();
        url.setQuery(u"yes"_s);
        EXPECT_TRUE(m_listener.isListening());
        EXPECT_EQ(PlainClient::statusOf(PlainClient::get(url)), 200);
    }

    LoopbackListener m_listener{"/callback", [](QByteArrayView) { return CallbackVerdict::Accepted; }, {.request = 60s}};
};

#ifdef __SANITIZE_ADDRESS__
constexpr qint64 most = 256 * megabyte; // a sanitizer keeps what was given back
#else
constexpr qint64 most = megabyte;
#endif
}

TEST_F(LoopbackFloodTest, keepsNothingOfThreeHundredMegabytesWithoutALine)
{
    qint64 sent = 0;

    const qint64 grown = growth([&] { sent = flood(port(), 300 * megabyte); });

    EXPECT_GE(sent, 300 * megabyte);
    EXPECT_LT(grown, most);
    expectStillThere();
}

TEST_F(LoopbackFloodTest, servesNoMoreSocketsThanItMay)
{
    const qint64 grown = growth([this] { idle(port()); });

    EXPECT_LT(grown, most);
    expectStillThere();
}
