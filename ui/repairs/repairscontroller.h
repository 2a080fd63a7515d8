// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/gadgetlist.h"
#include "models/values/loadstate.h"
#include "ui/pages/pagecontroller.h"
#include "ui/repairs/repairdraft.h"
#include "ui/repairs/repairrows.h"
#include "ui/repairs/seriesplaces.h"

#include "models/values/overlap.h"
#include "models/values/repairsuggestion.h"

/** What the Repairs page shows: repairs that were made, stretches that look wrong, and imports that tell of the same time. */
class RepairsController : public PageController
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the session")
    Q_PROPERTY(LoadState load READ load NOTIFY changed)
    Q_PROPERTY(bool shown READ isShown WRITE setShown NOTIFY changed)
    Q_PROPERTY(bool looking READ isLooking NOTIFY changed)
    Q_PROPERTY(QString message READ message NOTIFY changed)
    Q_PROPERTY(bool failed READ isFailed NOTIFY changed)
    Q_PROPERTY(int unshown READ unshown NOTIFY changed)
    Q_PROPERTY(GadgetListModel *repairs READ repairs CONSTANT)
    Q_PROPERTY(GadgetListModel *suggestions READ suggestions CONSTANT)
    Q_PROPERTY(GadgetListModel *overlaps READ overlaps CONSTANT)
    Q_PROPERTY(RepairDraft *draft READ draft CONSTANT)

public:
    explicit RepairsController(RepairBook &book, QObject *parent = nullptr);

    /** What there is now. It is read while the page is shown, or else when it is shown next. */
    void setSites(const QList<Site> &sites) override;
    void setContents(const QList<SeriesInfo> &series) override;
    void setTrouble(const Error &error) override;
    void retranslate() override { showRows(); }

    LoadState load() const { return m_load; }
    /** The page is. */
    bool isShown() const { return m_shown; }
    void setShown(bool shown) override;
    /** The store is being read. */
    bool isLooking() const { return m_looking; }
    /** What came of the last thing that was done here. */
    QString message() const { return m_message; }
    bool isFailed() const { return m_failed; }
    /** Suggestions beyond those that are listed. */
    int unshown() const { return m_unshown; }
    GadgetListModel *repairs() { return &m_repairRows; }
    GadgetListModel *suggestions() { return &m_suggestionRows; }
    GadgetListModel *overlaps() { return &m_overlapRows; }
    RepairDraft *draft() { return &m_draft; }

    Q_INVOKABLE void undo(const QString &rowId);
    Q_INVOKABLE void redo(const QString &rowId);
    /** Makes the other source of this overlap the one that counts. */
    Q_INVOKABLE void prefer(int overlap);
    Q_INVOKABLE void showRepair(int row);
    Q_INVOKABLE void showSuggestion(int row);
    Q_INVOKABLE void showOverlap(int row);
    /** Opens the sheet for a repair: of a suggestion, of nothing yet, of a stretch. */
    Q_INVOKABLE void repairSuggestion(int row);
    Q_INVOKABLE void begin();
    void begin(const std::optional<SeriesKey> &key, const std::optional<Interval> &range);

Q_SIGNALS:
    void changed();
    void sheetAsked();
    void showAsked(const SeriesKey &key, const Unit &unit, const Interval &range);

private:
    void read();
    void readOverlaps();
    void readSuggestions();
    /** Has @p take take what comes of @p answer, unless that failed or there is a newer question by then. */
    template<typename Value, typename Take>
    void ask(QFuture<Result<Value>> answer, Take take);
    void showRows();
    void fail(const Error &error);
    void tell(const Outcome &outcome, const QString &done);

    RepairBook &m_book;
    RepairDraft m_draft;
    SeriesPlaces m_places;
    QList<RepairEntry> m_repairs;
    QList<RepairSuggestion> m_suggestions;
    QList<Overlap> m_overlaps;
    GadgetList<RepairRow, &RepairRow::rowId> m_repairRows;
    GadgetList<SuggestionRow, &SuggestionRow::rowId> m_suggestionRows;
    GadgetList<OverlapRow, &OverlapRow::rowId> m_overlapRows;
    LoadState m_load;
    QString m_message;
    bool m_failed = false;
    bool m_looking = false;
    bool m_shown = false;
    bool m_outdated = false; // something changed since the store was read
    int m_unshown = 0;
    int m_turn = 0; // of the newest question; older answers are dropped
};
