// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/secrets/keychaindesk.h"

#include "services/secrets/libsecret.h"

#include <QTimer>

#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace
{
Error failure(Error::Kind kind, const QString &detail = {})
{
    return {kind, {}, {}, detail};
}

void tell(const std::shared_ptr<QPromise<KeychainErrand::Answer>> &asker, const KeychainErrand::Answer &answer)
{
    if (asker->future().isFinished())
        return;
    asker->addResult(answer);
    asker->finish();
}
}

KeychainDesk::KeychainDesk(const QString &service, std::chrono::milliseconds patience)
    : m_service(service)
    , m_patience(patience)
    , m_settings(std::make_unique<QSettings>(m_folder.filePath(u"empty.ini"_s), QSettings::IniFormat))
{
}

KeychainDesk::~KeychainDesk()
{
    for (const KeychainErrand &errand : m_errands) {
        for (const auto &asker : errand.askers)
            tell(asker, failure(Error::Kind::Cancelled));
    }
}

void KeychainDesk::take(const KeychainErrand &errand)
{
    for (const auto &asker : errand.askers)
        QTimer::singleShot(m_patience, this, [asker] { tell(asker, failure(Error::Kind::KeychainSilent)); });
    if (!m_errands.empty() && errand.kind == KeychainErrand::Kind::Read && current().kind == errand.kind && current().name == errand.name) {
        current().askers += errand.askers;
        return;
    }
    m_errands.push_back(errand);
    if (m_errands.size() == 1)
        begin();
}

void KeychainDesk::begin()
{
    KeychainProbe::ask(this, [this](KeychainState state) {
        if (state == KeychainState::Missing)
            return answer(failure(Error::Kind::KeychainMissing));
        switch (current().kind) {
        case KeychainErrand::Kind::Read:
            return read([this](const Answer &secret) { answer(secret); });
        case KeychainErrand::Kind::Write:
            return write();
        case KeychainErrand::Kind::Remove:
            return remove();
        }
    });
}

void KeychainDesk::read(std::function<void(const Answer &answer)> then)
{
    const Make make = [this] { return new QKeychain::ReadPasswordJob(m_service); };
    run(make, [this, then = std::move(then)](const QKeychain::Job &done) {
        const QByteArray secret = static_cast<const QKeychain::ReadPasswordJob &>(done).binaryData();
        if (done.error() == QKeychain::NoError && !secret.isEmpty())
            return then(std::optional(secret));
        const QString detail = done.errorString();
        const bool isAbsent = done.error() == QKeychain::EntryNotFound;
        KeychainProbe::ask(this, [then, detail, isAbsent](KeychainState state) {
            if (state == KeychainState::Locked)
                return then(failure(Error::Kind::KeychainLocked, detail));
            if (state == KeychainState::Missing)
                return then(failure(Error::Kind::KeychainMissing, detail));
            then(isAbsent ? Answer(std::nullopt) : Answer(failure(Error::Kind::SecretNotKept, detail)));
        });
    });
}

void KeychainDesk::write()
{
    const Make make = [this] {
        auto *job = new QKeychain::WritePasswordJob(m_service);
        job->setBinaryData(current().secret);
        return job;
    };
    run(make, [this](const QKeychain::Job &) { compare(current().secret); });
}

void KeychainDesk::remove()
{
    const Make make = [this] { return new QKeychain::DeletePasswordJob(m_service); };
    run(make, [this](const QKeychain::Job &) { compare(std::nullopt); });
}

void KeychainDesk::compare(const std::optional<QByteArray> &wanted)
{
    read([this, wanted](const Answer &kept) {
        if (!kept)
            return answer(kept.error());
        answer(*kept == wanted ? Answer(std::nullopt) : Answer(failure(Error::Kind::SecretNotKept)));
    });
}

/** Once more where it fails, with the keychain that is there now. */
void KeychainDesk::run(Make make, Finished then)
{
    start(make(), [this, make, then](const QKeychain::Job &done) {
        if (done.error() != QKeychain::OtherError)
            return then(done);
        Libsecret::forgetService();
        start(make(), then);
    });
}

/** A job deletes itself when it has finished, and never before: its library would not notice. */
void KeychainDesk::start(QKeychain::Job *job, Finished then)
{
    job->setKey(current().name);
    job->setInsecureFallback(false);
    job->setSettings(m_settings.get());
    connect(
        job, &QKeychain::Job::finished, this, [then = std::move(then)](QKeychain::Job *done) { then(*done); }, Qt::SingleShotConnection);
    job->start();
}

void KeychainDesk::answer(const Answer &answer)
{
    for (const auto &asker : current().askers)
        tell(asker, answer);
    m_errands.pop_front();
    if (!m_errands.empty())
        begin();
}
