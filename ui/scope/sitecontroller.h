// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/scope/sitelist.h"

#include <QStringList>

class SeriesWriter;

/** The sites as the settings show them: their names and time zones can be changed. */
class SiteController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the session")
    Q_PROPERTY(SiteList *list READ list CONSTANT)
    Q_PROPERTY(QStringList zones READ zones NOTIFY zonesChanged)
    Q_PROPERTY(QString message READ message NOTIFY messageChanged)

public:
    explicit SiteController(SeriesWriter &writer, QObject *parent = nullptr);

    SiteList *list() { return &m_list; }
    /** The zone of the site of this name; empty when there is none. */
    QByteArray zoneOf(const QString &name) const;
    /** Every IANA zone, sorted; empty until findZones() is through. */
    QStringList zones() const { return m_zones; }
    /** Why the last change was not made; empty when it was. */
    QString message() const { return m_message; }

    /** Fills the list of zones, once. */
    void findZones();
    Q_INVOKABLE void rename(int row, const QString &name);
    Q_INVOKABLE void moveToZone(int row, const QString &zone);

Q_SIGNALS:
    void zonesChanged();
    void messageChanged();

private:
    void save(const Site &site);
    void setMessage(const QString &message);

    SeriesWriter &m_writer;
    SiteList m_list;
    QStringList m_zones;
    bool m_searched = false; // for zones
    QString m_message;
};
