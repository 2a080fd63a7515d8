// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/oauth/formtext.h"

#include <QRandomGenerator>

/** Makes callbacks out of a right one, the same ones from the same seed. */
class MutatedCallbacks
{
public:
    /** @p bond names what ties a callback to its attempt, @p proof what it is worth. */
    MutatedCallbacks(FormText::Pairs right, QByteArray bond, QByteArray proof, quint32 seed);

    /** Written in another way, with things in it that mean nothing. */
    QByteArray harmless();
    /** In at least one thing not what the right one is. */
    QByteArray wrong();

private:
    using Pairs = FormText::Pairs;

    int below(qsizetype end) { return m_random.bounded(int(end)); }
    char letter();
    QByteArray text(int most);
    QByteArray escapedAtRandom(const QByteArray &bytes);
    QByteArray written(Pairs pairs);
    void breakBond(QByteArray &bond);
    /** Adds, removes or renames something. */
    void breakForm(Pairs &pairs);
    /** What cannot be written as pairs. */
    void breakText(QByteArray &text);

    const Pairs m_right;
    const QByteArray m_bond;
    const QByteArray m_proof;
    QRandomGenerator m_random;
};
