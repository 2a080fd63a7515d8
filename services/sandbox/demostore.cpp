// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/demostore.h"

using namespace Qt::StringLiterals;

DemoStore::DemoStore(qint64 now)
    : m_store(m_folder.filePath(u"data.db"_s), Store::Access::ReadWrite)
    , m_seeder([this](const ImportedFile &file) { return m_store.writer().extend(file); }, now)
{
}
