// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/accounts/windowaccounts.h"
#include "app/languages.h"
#include "app/pagepictures.h"
#include "services/store/store.h"
#include "ui/session.h"

#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickWindow>

/** Every long-lived object of the window, in the order in which they need each other. */
class Application : public QObject
{
    Q_OBJECT

public:
    /** On @p store, whose file is made when the first readings are imported. */
    Application(Store &store, const WindowPlace &place, const WallClock &clock = QDateTime::currentDateTime);
    ~Application() override;

    Session &session() { return m_session; }
    /** Opens the window where it was the last time. With a broken installation the program ends. */
    void openWindow();
    /** Draws every page into PNG files of @p folder and then tells which. With a broken installation the program ends. */
    void drawPages(const QString &folder, PagePictures::Done done);

Q_SIGNALS:
    /** The window is there, but not seen yet. */
    void windowMade();

private:
    void begin();
    void makeWindow();
    void awaitPlace();
    void placeWindow();
    void keepGeometry();
    void speak();

    WindowAccounts m_accounts;
    Session m_session;
    Languages m_languages;
    QQmlEngine m_engine;
    QQmlComponent m_main;
    std::unique_ptr<QQuickWindow> m_window;
    std::unique_ptr<PagePictures> m_pictures;
};
