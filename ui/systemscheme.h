// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusVariant>
#include <QObject>

class QDBusPendingCallWatcher;

/** Whether the desktop asks for dark windows: by its settings portal, without one by the colours it gives us. */
class SystemScheme : public QObject
{
    Q_OBJECT

public:
    explicit SystemScheme(QObject *parent = nullptr);

    bool isDark() const;
    /** Asks the portal, and listens to it from now on. */
    void watch();
    /** The portal's answer: 0 no preference, 1 dark, 2 light. */
    void setPreference(uint preference);

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void onSettingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    bool eventFilter(QObject *object, QEvent *event) override;
    void read(QDBusPendingCallWatcher *call);

    uint m_preference = 0;
};
