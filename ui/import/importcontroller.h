// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/import/importjob.h"
#include "ui/import/importreview.h"

#include <QMap>
#include <QUrl>

#include <memory>
#include <vector>

class RepairBook;
class Scope;

/** Brings files into the store: reads them one after the other, has the user answer what they leave open, and tells what came of it. */
class ImportController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the session")
    Q_PROPERTY(GadgetListModel *files READ files CONSTANT)
    Q_PROPERTY(ImportReview *review READ review CONSTANT)
    Q_PROPERTY(int selected READ selected NOTIFY changed)
    Q_PROPERTY(bool working READ isWorking NOTIFY changed)
    Q_PROPERTY(double share READ share NOTIFY changed)
    Q_PROPERTY(bool severalAsk READ severalAsk NOTIFY changed)
    Q_PROPERTY(bool forAll READ forAll WRITE setForAll NOTIFY changed)
    Q_PROPERTY(QString note READ note NOTIFY changed)
    Q_PROPERTY(QString difference READ difference NOTIFY changed)
    Q_PROPERTY(bool canShow READ canShow NOTIFY changed)

public:
    ImportController(SeriesWriter &writer, RepairBook &book, SiteController &sites, Scope &scope, QObject *parent = nullptr);
    ~ImportController() override;

    GadgetListModel *files() { return &m_files; }
    ImportReview *review() { return &m_review; }
    /** The row of the file that is looked at; -1 for none. */
    int selected() const { return m_selected; }
    bool isWorking() const;
    /** Share of all files that is done, 0 to 1. */
    double share() const;
    /** More than one file of these is not through yet, so that an answer may hold for others too. */
    bool severalAsk() const;
    /** An answer holds for all files that ask the same. */
    bool forAll() const { return m_forAll; }
    void setForAll(bool forAll);
    /** One line for when the sheet is closed: what is going on, or what came of it; empty when there is nothing to say. */
    QString note() const;
    /** How what was imported differs from what was there; empty where it does not. */
    QString difference() const { return m_result.isEmpty() ? QString() : m_difference; }
    /** Something was imported that can be shown. */
    bool canShow() const { return !m_shownSite.isEmpty(); }

    void add(const QList<QUrl> &files);
    Q_INVOKABLE void select(int row);
    /** Imports the file that is looked at, as it is looked at. */
    Q_INVOKABLE void import();
    /** Leaves one file out. */
    Q_INVOKABLE void stop(int row);
    Q_INVOKABLE void stopAll();
    /** Leads to the last period with data of the site that was imported to. */
    Q_INVOKABLE void show();
    Q_INVOKABLE void closeNote();

Q_SIGNALS:
    void changed();
    /** Something has to be answered, or went wrong. */
    void attentionWanted();
    /** All files are through and none failed. */
    void settled();

private:
    ImportChoices choicesForNew() const;
    void onChanged(ImportJob &job);
    void onOver(const ImportJob &job);
    /** Gives @p job the answers that were given for others of its batch; returns whether it goes on with them. */
    bool passOn(ImportJob &job);
    /** Finds out where this batch differs from what other files say. */
    void readDifference();
    void update();
    void selectNextAsking();

    SeriesWriter &m_writer;
    RepairBook &m_book;
    SiteController &m_sites;
    Scope &m_scope;
    ImportPools m_pools;
    std::vector<std::unique_ptr<ImportJob>> m_jobs;
    GadgetList<ImportRow, &ImportRow::rowId> m_files;
    ImportReview m_review;
    QMap<QString, QString> m_answers; // of this batch, by field
    int m_selected = -1;
    bool m_forAll = true;
    QString m_result;
    QString m_difference;
    QString m_shownSite;
};
