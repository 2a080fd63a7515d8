// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/result.h"
#include "services/secrets/keychainprobe.h"

#include <QObject>
#include <QPromise>
#include <QSettings>
#include <QTemporaryDir>

#include <deque>
#include <memory>
#include <optional>

namespace QKeychain
{
class Job;
}

/** Something that the keychain is asked for. */
struct KeychainErrand
{
    enum class Kind { Read, Write, Remove };
    using Answer = Result<std::optional<QByteArray>>;

    Kind kind = Kind::Read;
    QString name;
    QByteArray secret; /**< to write */
    QList<std::shared_ptr<QPromise<Answer>>> askers; /**< who still wait; the errand is done even when nobody does */
};

/** Runs errands to the keychain one after the other, on a thread of its own, and believes nothing that it has not read back. */
class KeychainDesk : public QObject
{
    Q_OBJECT

public:
    /** @p patience is how long an asker waits; the errand goes on. */
    KeychainDesk(const QString &service, std::chrono::milliseconds patience);
    ~KeychainDesk() override;

    /** To be called on the desk's thread. Whoever asks for a secret that is being fetched gets that one. */
    void take(const KeychainErrand &errand);

private:
    using Make = std::function<QKeychain::Job *()>;
    using Finished = std::function<void(const QKeychain::Job &job)>;
    using Answer = KeychainErrand::Answer;

    void begin();
    void read(std::function<void(const Answer &answer)> then);
    void write();
    void remove();
    /** Whether what is kept now is what should be. */
    void compare(const std::optional<QByteArray> &wanted);
    void run(Make make, Finished then);
    void start(QKeychain::Job *job, Finished then);
    void answer(const Answer &answer);
    KeychainErrand &current() { return m_errands.front(); }

    const QString m_service;
    const std::chrono::milliseconds m_patience;
    std::deque<KeychainErrand> m_errands; /**< the first one is being run */
    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings; /**< an empty one: in the user's own, anybody could have planted a secret */
};
