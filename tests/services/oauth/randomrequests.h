// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/oauth/oauth1signer.h"

#include <QRandomGenerator>

/** Makes requests that are hard to sign, the same ones from the same seed. */
class RandomRequests
{
public:
    explicit RandomRequests(quint32 seed)
        : m_random(seed)
    {
    }

    OAuth1Request request();
    OAuth1Caller caller();
    OAuth1Stamp stamp();

private:
    bool oneIn(int many) { return m_random.bounded(many) == 0; }
    QByteArray oneOf(const QByteArrayList &choices) { return choices[m_random.bounded(choices.size())]; }
    /** Up to @p most of @p choices in a row. */
    QByteArray some(const QByteArrayList &choices, int most);
    QByteArray path();
    QByteArray form();

    QRandomGenerator m_random;
};
