// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/facts/providerfiles.h"

#include <QFuture>

class Settings;

/** What the user has said yes to: files of his own that send secrets elsewhere, each as it was when he did. */
class Confirmations
{
public:
    explicit Confirmations(Settings &settings);

    /** The addresses that @p file names and that were not confirmed since it was changed last. */
    QFuture<Result<QList<QUrl>>> missing(const ProviderFile &file);
    QFuture<Outcome> confirm(const ProviderFile &file);

private:
    Settings &m_settings;
};
