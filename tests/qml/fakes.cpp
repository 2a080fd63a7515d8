// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/qml/fakes.h"

#include "services/store/store.h"

#include <QDragEnterEvent>
#include <QFile>
#include <QMimeData>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{
/** An hourly reading of 500 Wh for each hour of April 2025. */
ImportedFile fileOf(const QString &site)
{
    ImportedFile file{.path = site, .digest = site.toUtf8(), .format = "csv", .siteName = site, .zone = "Europe/Rome"};
    ImportedSeries series{.kind = SeriesKind::Import};
    const qint64 start = QDateTime(QDate(2025, 3, 31), QTime(22, 0), Qt::UTC).toSecsSinceEpoch();
    for (int hour = 0; hour < 30 * 24; ++hour)
        series.readings.append({start + hour * 3600, start + (hour + 1) * 3600}, 500);
    file.series.append(series);
    return file;
}

QMimeData *dataOf(const QUrl &file)
{
    auto *data = new QMimeData;
    data->setUrls({file});
    return data;
}

/** Goes on when @p ready, or after five seconds; the test then fails at what it looks for. */
template<typename F>
void waitFor(F ready)
{
    [[maybe_unused]] const bool came = QTest::qWaitFor(ready);
}
}

Session *Fakes::session(int sites)
{
    auto *store = new Store(m_folder.filePath(u"%1.db"_s.arg(++m_sessions)), Store::Access::ReadWrite, this);
    for (int i = 0; i < sites; ++i) {
        auto done = store->writer().put(fileOf(u"Site %1"_s.arg(i + 1)));
        waitFor([&done] { return done.isFinished(); });
    }
    return begun(store);
}

Session *Fakes::begun(Store *store)
{
    auto *services = new FakeServices(*store, store);
    auto *session = new Session(
        *store, services->ground(), [] { return QDateTime(QDate(2025, 5, 15), QTime(12, 0), Qt::UTC); }, store);
    m_services.insert(session, services);
    session->begin();
    waitFor([session] { return session->catalogue().isRead() && session->preferences().isLoaded(); });
    return session;
}

Session *Fakes::damagedSession()
{
    const QString path = m_folder.filePath(u"%1.db"_s.arg(++m_sessions));
    {
        Store store(path, Store::Access::ReadWrite);
        store.writer().put(fileOf(u"Site 1"_s)).waitForFinished();
        store.backups().make(1'700'000'000).waitForFinished();
    }
    QFile file(path);
    if (file.open(QFile::ReadWrite))
        file.write(QByteArray(100, 'x'));
    file.close();
    return begun(new Store(path, Store::Access::ReadWrite, this));
}

void Fakes::lockKeychain(Session *session, bool isLocked)
{
    m_services.value(session)->keychain.trouble = isLocked ? std::optional(Error::Kind::KeychainLocked) : std::nullopt;
}

void Fakes::loseKeychain(Session *session)
{
    m_services.value(session)->keychain.trouble = Error::Kind::KeychainMissing;
}

void Fakes::loseBrowser(Session *session)
{
    m_services.value(session)->hasBrowser = false;
}

QString Fakes::sandbox(Session *session) const
{
    return m_services.value(session)->sandbox.address().toString();
}

QString Fakes::consent(Session *session) const
{
    FakeServices *const services = m_services.value(session);
    return services->sandbox.consent(services->pages.constLast()).toString(QUrl::FullyEncoded);
}

QList<QUrl> Fakes::browsed(Session *session) const
{
    return m_services.value(session)->pages;
}

void Fakes::trouble(Session *session)
{
    session->history()->setTrouble({Error::Kind::StoreLocked, {}, {}, {}});
}

QUrl Fakes::file(const QString &name, const QString &content)
{
    QFile file(m_folder.filePath(name));
    [[maybe_unused]] const bool written = file.open(QFile::WriteOnly) && file.write(content.toUtf8()) > 0;
    return QUrl::fromLocalFile(file.fileName());
}

void Fakes::write(QWindow *window, const QString &text)
{
    for (const QChar letter : text)
        QTest::keyClick(window, letter.toLatin1());
}

void Fakes::press(QWindow *window, const QString &sequence)
{
    QCoreApplication::processEvents(); // the test's own window may be about to take the keyboard
    window->requestActivate();
    QCoreApplication::processEvents();
    waitFor([window] { return window->isActive(); });
    const QKeyCombination key = QKeySequence(sequence)[0];
    QTest::keyClick(window, key.key(), key.keyboardModifiers());
}

void Fakes::drag(QWindow *window, const QUrl &file)
{
    const std::unique_ptr<QMimeData> data(dataOf(file));
    const QPoint middle(window->width() / 2, window->height() / 2);
    QDragEnterEvent event(middle, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window, &event);
}

void Fakes::drop(QWindow *window, const QUrl &file)
{
    const std::unique_ptr<QMimeData> data(dataOf(file));
    QDropEvent event(QPointF(window->width() / 2., window->height() / 2.), Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window, &event);
}
