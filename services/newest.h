// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/deliver.h"

/** A question that may be asked anew before it is answered: only the answer to the newest counts. */
class Newest
{
public:
    Newest() = default;
    Q_DISABLE_COPY_MOVE(Newest)

    /** Calls @p then with what @p future comes to, unless something newer was asked by then. It belongs to @p context. */
    template<typename T, typename F>
    void ask(const QFuture<T> &future, QObject *context, F then)
    {
        m_isOpen = true;
        deliver(future, context, [this, turn = ++m_turn, then = std::move(then)](const T &answer) {
            if (turn != m_turn)
                return;
            m_isOpen = false;
            then(answer);
        });
    }
    /** What was asked is of no interest any more. */
    void drop()
    {
        ++m_turn;
        m_isOpen = false;
    }
    /** The answer is still to come. */
    bool isOpen() const { return m_isOpen; }

private:
    int m_turn = 0;
    bool m_isOpen = false;
};
