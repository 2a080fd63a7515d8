// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/accounts/accountscontroller.h"
#include "ui/appearance.h"
#include "ui/appliances/appliancescontroller.h"
#include "ui/backupcontroller.h"
#include "ui/catalogue.h"
#include "ui/compare/comparecontroller.h"
#include "ui/green/greencontroller.h"
#include "ui/habits/habitscontroller.h"
#include "ui/history/historycontroller.h"
#include "ui/home/homeanswers.h"
#include "ui/import/importcontroller.h"
#include "ui/notices/noticecontroller.h"
#include "ui/now/nowcontroller.h"
#include "ui/preferences/preferences.h"
#include "ui/prices/pricecontroller.h"
#include "ui/prices/siteprice.h"
#include "ui/repairs/repairscontroller.h"
#include "ui/scope/rangepicker.h"
#include "ui/scope/scope.h"
#include "ui/scope/sitecontroller.h"
#include "ui/shortcutlist.h"
#include "ui/systemscheme.h"
#include "ui/trend/trendcontroller.h"

#include <QUrl>

class Store;

/** The one object QML is given: what the window looks at, how it looks, and a controller per page. */
class Session : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the application")
    Q_PROPERTY(Scope *scope READ scope CONSTANT)
    Q_PROPERTY(RangePicker *rangePicker READ rangePicker CONSTANT)
    Q_PROPERTY(HistoryController *history READ history CONSTANT)
    Q_PROPERTY(NowController *now READ now CONSTANT)
    Q_PROPERTY(AppliancesController *appliances READ appliances CONSTANT)
    Q_PROPERTY(HabitsController *habits READ habits CONSTANT)
    Q_PROPERTY(TrendController *trend READ trend CONSTANT)
    Q_PROPERTY(CompareController *compare READ compare CONSTANT)
    Q_PROPERTY(GreenController *green READ green CONSTANT)
    Q_PROPERTY(ImportController *importing READ importing CONSTANT)
    Q_PROPERTY(RepairsController *repairs READ repairs CONSTANT)
    Q_PROPERTY(AccountsController *accounts READ accounts CONSTANT)
    Q_PROPERTY(Appearance *appearance READ appearance CONSTANT)
    Q_PROPERTY(SiteController *sites READ sites CONSTANT)
    Q_PROPERTY(PriceController *prices READ prices CONSTANT)
    Q_PROPERTY(NoticeController *notices READ notices CONSTANT)
    Q_PROPERTY(BackupController *backups READ backups CONSTANT)
    Q_PROPERTY(ShortcutList *shortcuts READ shortcuts CONSTANT)
    Q_PROPERTY(bool empty READ isEmpty NOTIFY contentsChanged)
    Q_PROPERTY(QString trouble READ trouble NOTIFY contentsChanged)
    Q_PROPERTY(bool damaged READ isDamaged NOTIFY contentsChanged)
    Q_PROPERTY(QString dataFolder READ dataFolder CONSTANT)
    Q_PROPERTY(QString version READ version CONSTANT)

public:
    Session(Store &store, const AccountsGround &ground, const WallClock &clock, QObject *parent = nullptr);

    Scope *scope() { return &m_scope; }
    RangePicker *rangePicker() { return &m_rangePicker; }
    HistoryController *history() { return &m_history; }
    NowController *now() { return &m_now; }
    AppliancesController *appliances() { return &m_appliances; }
    HabitsController *habits() { return &m_habits; }
    TrendController *trend() { return &m_trend; }
    CompareController *compare() { return &m_compare; }
    GreenController *green() { return &m_green; }
    ImportController *importing() { return &m_importing; }
    RepairsController *repairs() { return &m_repairs; }
    AccountsController *accounts() { return &m_accounts; }
    Appearance *appearance() { return &m_appearance; }
    SiteController *sites() { return &m_sites; }
    PriceController *prices() { return &m_prices; }
    NoticeController *notices() { return &m_notices; }
    BackupController *backups() { return &m_backups; }
    ShortcutList *shortcuts() { return &m_shortcuts; }
    Preferences &preferences() { return m_preferences; }
    const Catalogue &catalogue() const { return m_catalogue; }
    /** The store was read and holds nothing yet. */
    bool isEmpty() const;
    /** Why the store could not be read; empty when it could. */
    QString trouble() const;
    /** That is because the store is damaged, so that it can be rescued. */
    bool isDamaged() const;
    /** The folder of the store, as the user's file manager shows it. */
    QString dataFolder() const;
    QString version() const;

    /** Every page and card that is told what the store holds. */
    QList<PageController *> pages();
    /** Something that is shown is still being asked for. */
    bool isBusy();
    /** Asks the store what there is. */
    void read();
    /** The same, and the desktop what the user likes. */
    void begin();
    /** The window is seen: what can wait is begun. */
    void settle();
    Q_INVOKABLE void retry() { m_catalogue.read(); }
    /** Opens the sheet for a repair of what History points at, or else shows. */
    Q_INVOKABLE void repairHere();
    Q_INVOKABLE void chooseFiles(const QList<QUrl> &files) { Q_EMIT filesChosen(files); }
    /** The language is another now. */
    void retranslate();

Q_SIGNALS:
    void contentsChanged();
    /** The user wants to choose files to import. */
    void importAsked();
    /** The user wants these files imported. */
    void filesChosen(const QList<QUrl> &files);
    void exportAsked();
    /** The History page has to show what was asked for. */
    void historyAsked();
    void repairsAsked();
    void accountsAsked();
    void shortcutsAsked();
    void settingsAsked();
    void demoAsked();
    void quitAsked();

private:
    void addShortcuts();
    void onCatalogueChanged();
    void showStretch(const SeriesKey &key, const Unit &unit, const Interval &range);

    Store &m_store;
    Preferences m_preferences;
    SystemScheme m_systemScheme;
    Appearance m_appearance;
    Catalogue m_catalogue;
    Scope m_scope;
    HomeAnswers m_home;
    SitePrice m_price;
    PriceController m_prices;
    RangePicker m_rangePicker;
    HistoryController m_history;
    NowController m_now;
    AppliancesController m_appliances;
    GreenController m_green;
    NoticeController m_notices;
    CompareController m_compare;
    TrendController m_trend;
    HabitsController m_habits;
    SiteController m_sites;
    ImportController m_importing;
    BackupController m_backups;
    RepairsController m_repairs;
    AccountsController m_accounts;
    ShortcutList m_shortcuts;
};
