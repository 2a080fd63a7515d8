// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/preferences.h"

#include "services/deliver.h"

Preferences::Preferences(Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
}

void Preferences::load()
{
    deliver(m_settings.all(), this, [this](const Result<QHash<QString, QString>> &saved) {
        if (saved) {
            QHash<QString, QString> values = *saved;
            values.insert(m_values); // what was set meanwhile is newer
            m_values = values;
        }
        m_loaded = true;
        Q_EMIT loaded();
    });
}

void Preferences::set(const QString &name, const QString &value)
{
    if (m_loaded && m_values.value(name) == value)
        return;
    m_values.insert(name, value);
    m_settings.save(name, value);
}
