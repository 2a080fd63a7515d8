// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/notices/desktopnotices.h"

#include "tests/services/secrets/bustest.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>

using namespace Qt::StringLiterals;

namespace
{
/** Takes every call as a notification service does, or refuses it. */
class FakeDesktop : public QDBusVirtualObject
{
public:
    explicit FakeDesktop(bool isWilling)
        : m_isWilling(isWilling)
    {
    }
    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        calls.append(message);
        return connection.send(m_isWilling ? message.createReply(7u) : message.createErrorReply(QDBusError::LimitsExceeded, u"too many"_s));
    }

    QList<QDBusMessage> calls;

private:
    bool m_isWilling;
};

/** The desktop has a connection of its own, so that calls go over the bus. */
class DesktopNoticesTest : public BusTest
{
protected:
    void serve(FakeDesktop &desktop)
    {
        QDBusConnection bus = QDBusConnection::connectToBus(QString::fromLocal8Bit(qgetenv("DBUS_SESSION_BUS_ADDRESS")), u"desktop"_s);
        ASSERT_TRUE(bus.registerVirtualObject(u"/org/freedesktop/Notifications"_s, &desktop));
        ASSERT_TRUE(bus.registerService(u"org.freedesktop.Notifications"_s));
    }
    void TearDown() override { QDBusConnection::disconnectFromBus(u"desktop"_s); }
};
}

TEST_F(DesktopNoticesTest, hasTheDesktopShowATitleAndAText)
{
    FakeDesktop desktop(true);
    serve(desktop);

    EXPECT_TRUE(waitedFor(DesktopNotices::show(u"Soon"_s, u"From 12:00 to 15:00"_s)));

    ASSERT_EQ(desktop.calls.size(), 1);
    const QDBusMessage call = desktop.calls[0];
    EXPECT_EQ(call.interface(), u"org.freedesktop.Notifications"_s);
    EXPECT_EQ(call.member(), u"Notify"_s);
    EXPECT_EQ(call.signature(), u"susssasa{sv}i"_s);
    EXPECT_EQ(call.arguments()[0], u"Wattglass"_s);
    EXPECT_EQ(call.arguments()[3], u"Soon"_s);
    EXPECT_EQ(call.arguments()[4], u"From 12:00 to 15:00"_s);
}

TEST_F(DesktopNoticesTest, aTextIsNeverReadAsMarkup)
{
    FakeDesktop desktop(true);
    serve(desktop);

    EXPECT_TRUE(waitedFor(DesktopNotices::show(u"Soon"_s, u"<img src=x> & more"_s)));

    EXPECT_EQ(desktop.calls.value(0).arguments().value(4), u"&lt;img src=x&gt; &amp; more"_s);
}

TEST_F(DesktopNoticesTest, tellsThatTheDesktopRefused)
{
    FakeDesktop desktop(false);
    serve(desktop);

    EXPECT_FALSE(waitedFor(DesktopNotices::show(u"Soon"_s, u"From 12:00"_s)));
}

TEST_F(DesktopNoticesTest, tellsThatNoDesktopListens)
{
    EXPECT_FALSE(waitedFor(DesktopNotices::show(u"Soon"_s, u"From 12:00"_s)));
}
