// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session.h"

#include "services/notices/desktopnotices.h"
#include "services/store/store.h"
#include "ui/words/format.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

Session::Session(Store &store, const AccountsGround &ground, const WallClock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_preferences(store.settings())
    , m_appearance(m_preferences, m_systemScheme)
    , m_catalogue(store)
    , m_scope(clock, QLocale().firstDayOfWeek())
    , m_home(store.answers(), m_scope)
    , m_price(store.tariffs(), m_scope)
    , m_prices(store.tariffs(), m_scope)
    , m_rangePicker(m_scope)
    , m_history(store.reader(), m_scope)
    , m_now({store.reader(), m_scope, m_home, m_price},
            [this](const QString &account) { return m_accounts.refresh(account, {QStringLiteral("realtime")}); })
    , m_appliances(store.reader(), m_scope, m_home, m_price)
    , m_green(store.reader(), m_scope, m_home, m_price)
    , m_notices(m_preferences, m_home, m_scope, DesktopNotices::show)
    , m_compare(m_scope, m_home, m_price)
    , m_trend(store.reader(), m_scope, m_home)
    , m_habits(store.reader(), m_scope, m_home, m_preferences)
    , m_sites(store.writer())
    , m_importing(store.writer(), store.repairs(), m_sites, m_scope)
    , m_backups(store, clock)
    , m_repairs(store.repairs())
    , m_accounts(ground)
{
    connect(&m_catalogue, &Catalogue::changed, this, &Session::onCatalogueChanged);
    connect(this, &Session::filesChosen, &m_importing, &ImportController::add);
    connect(&m_repairs, &RepairsController::showAsked, this, &Session::showStretch);
    connect(&m_accounts, &AccountsController::answered, &m_home, &HomeAnswers::read);
    connect(&m_prices, &PriceController::kept, &m_price, &SitePrice::read);
    addShortcuts();
}

bool Session::isEmpty() const
{
    return m_catalogue.isRead() && !m_catalogue.error() && m_catalogue.series().isEmpty();
}

QString Session::trouble() const
{
    return m_catalogue.error() ? Format::error(*m_catalogue.error()) : QString();
}

bool Session::isDamaged() const
{
    return m_catalogue.error() && m_catalogue.error()->kind == Error::Kind::StoreDamaged;
}

QString Session::dataFolder() const
{
    return QDir::toNativeSeparators(QFileInfo(m_store.path()).absolutePath());
}

QString Session::version() const
{
    return QStringLiteral(WATTGLASS_VERSION);
}

bool Session::isBusy()
{
    return m_catalogue.isBusy() || m_home.isBusy() || m_price.isBusy() || std::ranges::any_of(pages(), &PageController::isBusy);
}

void Session::read()
{
    m_preferences.load();
    m_catalogue.read();
}

void Session::begin()
{
    m_systemScheme.watch();
    read();
    m_backups.read();
}

void Session::settle()
{
    m_accounts.beginIfAny();
}

void Session::retranslate()
{
    m_shortcuts.retranslate();
    m_scope.setWeekStart(QLocale().firstDayOfWeek());
    m_rangePicker.begin();
    for (PageController *page : pages())
        page->retranslate();
    Q_EMIT contentsChanged();
}

QList<PageController *> Session::pages()
{
    return {&m_history,
            &m_now,
            &m_appliances,
            &m_habits,
            &m_trend,
            &m_compare,
            &m_green,
            &m_repairs,
            &m_accounts,
            &m_prices,
            &m_notices,
            &m_backups};
}

void Session::onCatalogueChanged()
{
    m_sites.list()->setSites(m_catalogue.sites());
    m_sites.findZones(); // now: a list that comes while a zone is being written would take away what was written
    m_scope.setContents(m_catalogue.sites(), m_catalogue.series());
    for (PageController *page : pages()) {
        page->setSites(m_catalogue.sites());
        if (m_catalogue.error())
            page->setTrouble(*m_catalogue.error());
        else
            page->setContents(m_catalogue.series());
    }
    m_home.read();
    m_price.read();
    Q_EMIT contentsChanged();
}

void Session::repairHere()
{
    const HistoryController &here = m_appliances.isShown() ? *m_appliances.overTime() : m_history;
    m_repairs.begin(here.seriesHere(), here.stretchHere());
}

void Session::showStretch(const SeriesKey &key, const Unit &unit, const Interval &range)
{
    if (!m_scope.view().sites.isEmpty() && m_scope.site() != key.site)
        m_scope.showSite(key.site);
    m_scope.setQuantity(unit.isPower() ? Unit::Kind::WattHour : unit.kind);
    m_scope.setHidden({});
    m_scope.showDays(m_scope.zone().dateAt(range.start), m_scope.zone().dateAt(range.end - 1));
    Q_EMIT historyAsked();
}

void Session::addShortcuts()
{
    const auto add = [this](const QStringList &sequences, const char *what, auto act) { m_shortcuts.add(sequences, what, act); };
    add({u"Left"_s, u"PgUp"_s}, QT_TRANSLATE_NOOP("ShortcutList", "Go back one period"), [this] { m_scope.goBack(); });
    add({u"Right"_s, u"PgDown"_s}, QT_TRANSLATE_NOOP("ShortcutList", "Go forward one period"), [this] { m_scope.goForward(); });
    add({u"T"_s}, QT_TRANSLATE_NOOP("ShortcutList", "Go to today"), [this] { m_scope.goToday(); });
    add({u"D"_s}, QT_TRANSLATE_NOOP("ShortcutList", "Show a day"), [this] { m_scope.showKind(int(Period::Kind::Day)); });
    add({u"W"_s}, QT_TRANSLATE_NOOP("ShortcutList", "Show a week"), [this] { m_scope.showKind(int(Period::Kind::Week)); });
    add({u"M"_s}, QT_TRANSLATE_NOOP("ShortcutList", "Show a month"), [this] { m_scope.showKind(int(Period::Kind::Month)); });
    add({u"Y"_s}, QT_TRANSLATE_NOOP("ShortcutList", "Show a year"), [this] { m_scope.showKind(int(Period::Kind::Year)); });
    add({u"L"_s}, QT_TRANSLATE_NOOP("ShortcutList", "Show all there is"), [this] { m_scope.showKind(int(Period::Kind::Lifetime)); });
    add({u"C"_s}, QT_TRANSLATE_NOOP("ShortcutList", "Compare with another period"), [this] { m_scope.compareNext(); });
    add({u"R"_s}, QT_TRANSLATE_NOOP("ShortcutList", "Repair what is pointed at or zoomed into"), [this] { repairHere(); });
    add({u"Ctrl+R"_s}, QT_TRANSLATE_NOOP("ShortcutList", "Open the repairs"), [this] { Q_EMIT repairsAsked(); });
    add({u"Ctrl+Shift+A"_s}, QT_TRANSLATE_NOOP("ShortcutList", "Open the accounts"), [this] { Q_EMIT accountsAsked(); });
    add({u"Ctrl+O"_s}, QT_TRANSLATE_NOOP("ShortcutList", "Import files"), [this] { Q_EMIT importAsked(); });
    add({u"Ctrl+E"_s}, QT_TRANSLATE_NOOP("ShortcutList", "Export what is shown"), [this] { Q_EMIT exportAsked(); });
    add({u"Ctrl+,"_s}, QT_TRANSLATE_NOOP("ShortcutList", "Open the settings"), [this] { Q_EMIT settingsAsked(); });
    add({u"?"_s, u"F1"_s}, QT_TRANSLATE_NOOP("ShortcutList", "Show this list"), [this] { Q_EMIT shortcutsAsked(); });
    add({u"Ctrl+Q"_s}, QT_TRANSLATE_NOOP("ShortcutList", "Quit"), [this] { Q_EMIT quitAsked(); });
}
