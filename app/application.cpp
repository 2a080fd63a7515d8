// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/application.h"

#include "app/nonetwork.h"
#include "app/verbs/exitcode.h"
#include "ui/iconprovider.h"
#include "ui/windowgeometry.h"

#include <QGuiApplication>
#include <QProcess>
#include <QQuickStyle>
#include <QScreen>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
constexpr auto timeToSettle = 2s; // from the window's first frame on
}

Application::Application(Store &store, const WindowPlace &place, const WallClock &clock)
    : m_accounts(store, place)
    , m_session(store, m_accounts.ground(), clock)
    , m_main(&m_engine)
{
    QQuickStyle::setStyle(u"Basic"_s);
    m_engine.setNetworkAccessManagerFactory(NoNetwork::factory());
    m_engine.addImageProvider(u"icons"_s, new IconProvider);
    m_engine.addImportPath(u"qrc:/qt/qml"_s);
    connect(m_session.appearance(), &Appearance::languageChanged, this, &Application::speak);
    connect(&m_session, &Session::quitAsked, qApp, &QCoreApplication::quit);
    connect(&m_session, &Session::demoAsked, this, [] { QProcess::startDetached(QCoreApplication::applicationFilePath(), {u"--demo"_s}); });
    connect(&m_main, &QQmlComponent::statusChanged, this, &Application::makeWindow);
    speak();
}

Application::~Application() = default;

void Application::openWindow()
{
    connect(this, &Application::windowMade, this, &Application::awaitPlace);
    begin();
}

void Application::drawPages(const QString &folder, PagePictures::Done done)
{
    connect(this, &Application::windowMade, this, [this, folder, done = std::move(done)] {
        m_session.settle();
        const auto isReady
            = [this] { return !m_accounts.isBusy() && (!m_session.accounts()->isShown() || !m_session.accounts()->load().isLoading()); };
        m_pictures = std::make_unique<PagePictures>(*m_window, *m_session.appearance(), folder, isReady);
        m_pictures->begin(done);
    });
    begin();
}

/** While the engine's thread reads what the window is made of, the store answers what it will show. */
void Application::begin()
{
    m_main.loadUrl(QUrl(u"qrc:/qt/qml/Wattglass/Main.qml"_s), QQmlComponent::Asynchronous);
    m_session.begin();
}

void Application::makeWindow()
{
    if (m_main.isLoading())
        return;
    m_window.reset(qobject_cast<QQuickWindow *>(m_main.createWithInitialProperties({{u"session"_s, QVariant::fromValue(&m_session)}})));
    if (m_window) {
        Q_EMIT windowMade();
        return;
    }
    qCritical("%s", qPrintable(m_main.errorString()));
    QCoreApplication::exit(ExitCode::badInput);
}

/** The settings say where the window was; a disk that does not answer must not keep it from opening. */
void Application::awaitPlace()
{
    if (m_session.preferences().isLoaded())
        return placeWindow();
    connect(&m_session.preferences(), &Preferences::loaded, this, &Application::placeWindow);
    QTimer::singleShot(500, this, &Application::placeWindow);
}

void Application::placeWindow()
{
    if (m_window->isVisible())
        return;
    QList<QRect> screens;
    for (const QScreen *screen : QGuiApplication::screens())
        screens.append(screen->availableGeometry());
    const auto place = WindowGeometry::fromText(m_session.preferences().value(u"window"_s), screens);
    if (place)
        m_window->setGeometry(place->rect);
    m_window->setVisibility(place && place->maximized ? QWindow::Maximized : QWindow::Windowed);
    QTimer::singleShot(timeToSettle, &m_session, &Session::settle);
    keepGeometry();
}

void Application::keepGeometry()
{
    auto *resting = new QTimer(this); // the window is moved in many small steps
    resting->setSingleShot(true);
    resting->setInterval(300);
    connect(resting, &QTimer::timeout, this, [this] {
        const bool maximized = m_window->visibility() == QWindow::Maximized;
        if (maximized || m_window->visibility() == QWindow::Windowed)
            m_session.preferences().set(u"window"_s, WindowGeometry::toText({m_window->geometry(), maximized}));
    });
    const auto moved = [resting] { resting->start(); };
    connect(m_window.get(), &QWindow::xChanged, this, moved);
    connect(m_window.get(), &QWindow::yChanged, this, moved);
    connect(m_window.get(), &QWindow::widthChanged, this, moved);
    connect(m_window.get(), &QWindow::heightChanged, this, moved);
    connect(m_window.get(), &QWindow::visibilityChanged, this, moved);
}

void Application::speak()
{
    m_languages.speak(m_session.appearance()->locale());
    m_session.retranslate();
    m_engine.retranslate();
}
