// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/store/settings.h"

#include <QObject>

/** The user's settings as last read. Until they are, and where they cannot be, every one is empty. */
class Preferences : public QObject
{
    Q_OBJECT

public:
    explicit Preferences(Settings &settings, QObject *parent = nullptr);

    bool isLoaded() const { return m_loaded; }
    QString value(const QString &name) const { return m_values.value(name); }
    void set(const QString &name, const QString &value);
    void load();

Q_SIGNALS:
    /** Once, whether or not they could be read. */
    void loaded();

private:
    Settings &m_settings;
    QHash<QString, QString> m_values;
    bool m_loaded = false;
};
