// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/gadgetlist.h"
#include "ui/import/importrows.h"

class ImportJob;
class SiteController;

/** The file that is looked at before it is imported: what was found out, what is asked, how it would be read, and where it goes. */
class ImportReview : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the import")
    Q_PROPERTY(bool shown READ isShown NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString message READ message NOTIFY changed)
    Q_PROPERTY(QString lead READ lead NOTIFY changed)
    Q_PROPERTY(bool canImport READ canImport NOTIFY changed)
    Q_PROPERTY(bool looking READ isLooking NOTIFY changed)
    Q_PROPERTY(QString site READ site NOTIFY changed)
    Q_PROPERTY(QStringList siteNames READ siteNames NOTIFY changed)
    Q_PROPERTY(int siteIndex READ siteIndex NOTIFY changed)
    Q_PROPERTY(GadgetListModel *decisions READ decisions CONSTANT)
    Q_PROPERTY(GadgetListModel *preview READ preview CONSTANT)
    Q_PROPERTY(QStringList columns READ columns NOTIFY changed)

public:
    explicit ImportReview(SiteController &sites, QObject *parent = nullptr);

    /** Looks at @p job from now on; at none when it is null. */
    void show(ImportJob *job);
    void refresh();

    bool isShown() const { return m_job; }
    QString name() const;
    /** Why the last answer was not taken; empty when it was. */
    QString message() const;
    /** What is to be done here, in one sentence. */
    QString lead() const;
    bool canImport() const;
    bool isLooking() const;
    QString site() const;
    QStringList siteNames() const;
    int siteIndex() const { return int(siteNames().indexOf(site())); }
    GadgetListModel *decisions() { return &m_decisions; }
    GadgetListModel *preview() { return &m_preview; }
    QStringList columns() const { return m_columns; }

    Q_INVOKABLE void choose(const QString &field, int option);
    Q_INVOKABLE void write(const QString &field, const QString &text);
    Q_INVOKABLE void chooseSite(const QString &name);

Q_SIGNALS:
    void changed();

private:
    QList<ImportDecision> currentDecisions() const;

    SiteController &m_sites;
    ImportJob *m_job = nullptr;
    GadgetList<ImportDecision, &ImportDecision::field> m_decisions;
    GadgetList<ImportPreviewRow, &ImportPreviewRow::start> m_preview;
    QStringList m_columns;
};
