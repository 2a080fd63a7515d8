// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/profile/profilecontroller.h"

#include "services/accounts/accounts.h"
#include "services/deliver.h"
#include "ui/profile/profilechecks.h"
#include "ui/profile/profilewords.h"

namespace
{
constexpr int mostOfOne = 99;
}

ProfileController::ProfileController(QObject *parent)
    : QObject(parent)
{
}

void ProfileController::open(Accounts &accounts, const ProviderFacts &facts, const QString &account, const QString &home)
{
    if (m_isLoading || m_sending.isRunning()) {
        Q_EMIT sheetAsked();
        return;
    }
    m_accounts = &accounts;
    m_facts = facts;
    m_account = account;
    m_home = home;
    m_draft = m_kept = {};
    m_left.clear();
    m_step = ProfileStep::Delivery;
    m_isLoading = true;
    m_sending.begin(accounts, facts, account);
    connect(
        &m_sending,
        &ProfileSending::pastRead,
        this,
        [this] {
            deliver(m_accounts->drafts().of(m_account), this, [this](const Result<QString> &kept) { take(kept ? *kept : QString()); });
        },
        Qt::SingleShotConnection);
    show();
    Q_EMIT sheetAsked();
}

/** The draft, or else what was sent last. */
void ProfileController::take(const QString &kept)
{
    const ProfilePast &past = m_sending.past();
    m_draft = kept.isEmpty() ? past.draft() : ProfileDraft::fromText(kept);
    if (kept.isEmpty())
        m_draft.isRegistered = past.household && !past.pod;
    m_kept = m_draft;
    for (auto it = m_draft.written.begin(); it != m_draft.written.end(); ++it) {
        if (!it->isEmpty())
            m_left.insert(it.key());
    }
    m_isLoading = false;
    show();
    deliver(m_accounts->told(m_account, ProfileFields::account), this, [this, account = m_account](const Result<QString> &number) {
        if (number && account == m_account)
            takeNumber(*number);
    });
}

/** Whoever signed in with the number of a home has one that is registered. */
void ProfileController::takeNumber(const QString &number)
{
    m_sending.setNumber(number);
    if (number.isEmpty() || m_draft != ProfileDraft())
        return;
    m_draft.written.insert(ProfileFields::account, number);
    m_draft.isRegistered = true;
    show();
}

void ProfileController::retranslate()
{
    show();
}

QStringList ProfileController::steps() const
{
    return ProfileWords::steps();
}

QStringList ProfileController::knownAppliances() const
{
    QStringList names;
    for (const EnumeratedFact &fact : ProfileFields::appliances(m_facts))
        names.append(fact.in(QLocale()));
    return names;
}

QString ProfileController::problem() const
{
    if (m_step != ProfileStep::Sending)
        return m_step == ProfileStep::Appliances ? ProfileChecks::appliancesProblem(m_draft) : QString();
    const auto wrong = ProfileChecks::firstWrong(m_draft, m_facts);
    return wrong ? tr("Something is missing or wrong in the step “%1”.").arg(steps().value(int(*wrong))) : QString();
}

QStringList ProfileController::choices(const QString &field) const
{
    QStringList names;
    const QList<EnumeratedFact> all = ProfileFields::choicesOf(field, m_facts);
    for (const EnumeratedFact &choice : all)
        names.append(ProfileFields::nameIn(all, choice.code));
    return names;
}

void ProfileController::write(const QString &field, const QString &text)
{
    const QList<EnumeratedFact> choices = ProfileFields::choicesOf(field, m_facts);
    m_draft.written.insert(field, choices.isEmpty() ? text : ProfileFields::codeIn(choices, text));
    show();
}

void ProfileController::leave(const QString &field)
{
    m_left.insert(field);
    keep();
    show();
}

void ProfileController::setRegistered(bool isRegistered)
{
    m_draft.isRegistered = isRegistered;
    keep();
    show();
}

void ProfileController::setUsual(bool takesUsual)
{
    m_draft.takesUsual = takesUsual;
    keep();
    show();
}

void ProfileController::addAppliance(const QString &name)
{
    const QString code = ProfileFields::codeIn(ProfileFields::appliances(m_facts), name);
    if (code.isEmpty())
        return;
    const auto there = std::ranges::find(m_draft.appliances, code, &DraftAppliance::name);
    if (there == m_draft.appliances.end())
        m_draft.appliances.append({code, 1});
    else
        there->quantity = std::min(there->quantity + 1, mostOfOne);
    keep();
    show();
}

void ProfileController::setQuantity(const QString &appliance, int quantity)
{
    const auto there = std::ranges::find(m_draft.appliances, appliance, &DraftAppliance::name);
    if (there == m_draft.appliances.end())
        return;
    if (quantity <= 0)
        m_draft.appliances.erase(there);
    else
        there->quantity = std::min(quantity, mostOfOne);
    keep();
    show();
}

void ProfileController::go(int step)
{
    if (m_isLoading || step < 0 || step > int(ProfileStep::Sending))
        return;
    for (const QString &field : ProfileFields::of(m_step, m_draft))
        m_left.insert(field);
    keep();
    m_step = ProfileStep(step);
    show();
}

void ProfileController::next()
{
    if (isStepWhole())
        return go(step() + 1);
    for (const QString &field : ProfileFields::of(m_step, m_draft))
        m_left.insert(field);
    show();
}

bool ProfileController::isStepWhole() const
{
    const QStringList fields = ProfileFields::of(m_step, m_draft);
    const bool areWritten
        = std::ranges::all_of(fields, [this](const QString &field) { return ProfileChecks::problem(field, m_draft, m_facts).isEmpty(); });
    return areWritten && (m_step != ProfileStep::Appliances || ProfileChecks::appliancesProblem(m_draft).isEmpty());
}

void ProfileController::close()
{
    keep();
    m_fields.setRows({}); // in another language they are other ones
}

void ProfileController::show()
{
    m_fields.setRows(m_isLoading ? QList<ProfileRow>() : ProfileWords::rows(m_step, m_draft, m_facts, m_left));
    m_appliances.setRows(ProfileWords::appliances(m_draft, m_facts));
    if (m_accounts)
        m_sending.rehearse(m_draft);
    Q_EMIT changed();
}

void ProfileController::keep()
{
    if (m_isLoading || m_draft == m_kept)
        return;
    m_kept = m_draft;
    m_accounts->drafts().keep(m_account, m_draft.toText());
}
