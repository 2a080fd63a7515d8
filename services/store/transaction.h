// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/store/database.h"

/** What is done between its making and commit() is done wholly or not at all. */
class Transaction
{
public:
    enum class Kind { Reading, Writing };

    Transaction(Database &database, Kind kind);
    /** Undoes everything unless it was committed. */
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)

    void commit();

private:
    Database &m_database;
    bool m_open = true;
};
