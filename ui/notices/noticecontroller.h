// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/greennotice.h"
#include "ui/pages/pagecontroller.h"

#include <QFuture>
#include <QQmlEngine>
#include <QTimer>

#include <functional>

class HomeAnswers;
class Preferences;
class Scope;

/** Tells the user before a green window opens, and holds how the user wants it. */
class NoticeController : public PageController
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the session")
    Q_PROPERTY(bool on READ isOn NOTIFY changed)
    Q_PROPERTY(QStringList leads READ leads NOTIFY changed)
    Q_PROPERTY(int lead READ lead NOTIFY changed)
    Q_PROPERTY(QStringList hours READ hours NOTIFY changed)
    Q_PROPERTY(int quietFrom READ quietFrom NOTIFY changed)
    Q_PROPERTY(int quietUntil READ quietUntil NOTIFY changed)
    Q_PROPERTY(QString message READ message NOTIFY changed)

public:
    /** Shows a title and a text; false: that could not be. */
    using Show = std::function<QFuture<bool>(const QString &title, const QString &text)>;

    NoticeController(Preferences &preferences, const HomeAnswers &home, const Scope &scope, Show show, QObject *parent = nullptr);

    bool isOn() const { return m_wishes.isOn; }
    /** How long before a window opens, as the user chooses. */
    QStringList leads() const;
    int lead() const;
    QStringList hours() const;
    int quietFrom() const { return m_wishes.quietFrom; }
    int quietUntil() const { return m_wishes.quietUntil; }
    /** Why nothing can be shown; empty when it can. */
    QString message() const;

    Q_INVOKABLE void setOn(bool on);
    Q_INVOKABLE void chooseLead(int lead);
    Q_INVOKABLE void chooseQuietHours(int from, int until);
    void retranslate() override { Q_EMIT changed(); }

Q_SIGNALS:
    void changed();

private:
    void load();
    void keep(const NoticeWishes &wishes);
    void look();

    Preferences &m_preferences;
    const HomeAnswers &m_home;
    const Scope &m_scope;
    Show m_show;
    NoticeWishes m_wishes;
    QTimer m_minute; /**< runs only while it is on */
    qint64 m_told = 0; /**< when the last window that was told opens */
    bool m_isShowing = false;
    bool m_failed = false;
};
