// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/store.h"

#include "services/store/storethread.h"

#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace
{
constexpr int readers = 2;

StoreFile::Access accessTo(Store::Access access)
{
    return access == Store::Access::ReadOnly ? StoreFile::Access::ReadOnly : StoreFile::Access::ReadWrite;
}

/** `local` beside `data`: data.db has data.local.db. */
QString localPath(const QString &path)
{
    const QFileInfo data(path);
    const QString suffix = data.suffix().isEmpty() ? QString() : u'.' + data.suffix();
    return path.chopped(suffix.size()) + u".local"_s + suffix;
}
}

Store::Store(const QString &path, Access access, QObject *parent)
    : QObject(parent)
    , m_path(path)
{
    const auto data = std::make_shared<StoreFile>(path, Schema::data(), accessTo(access));
    const auto local = std::make_shared<StoreFile>(localPath(path), Schema::local(), accessTo(access));
    const auto localRole = access == Access::ReadOnly ? StoreThread::Role::Reading : StoreThread::Role::Writing;
    m_readers = std::make_unique<StoreThread>(data, StoreThread::Role::Reading, readers);
    m_writing = std::make_unique<StoreThread>(data, StoreThread::Role::Writing, 1);
    m_local = std::make_unique<StoreThread>(local, localRole, 1);
    m_reader = std::make_unique<SeriesReader>(*m_readers);
    m_writer = std::make_unique<SeriesWriter>(*m_writing);
    m_repairs = std::make_unique<RepairBook>(*m_readers, *m_writing);
    m_settings = std::make_unique<Settings>(*m_local);
    m_answers = std::make_unique<LastAnswers>(*m_readers, *m_writing);
    m_tariffs = std::make_unique<TariffBook>(*m_readers, *m_writing);
    m_backups = std::make_unique<Backups>(Backups::Part{path, Schema::data(), data, {m_readers.get(), m_writing.get()}},
                                          Backups::Part{localPath(path), Schema::local(), local, {m_local.get()}});
    connect(m_backups.get(), &Backups::restored, this, &Store::changed);
    connect(m_writer.get(), &SeriesWriter::changed, this, &Store::changed);
    connect(m_repairs.get(), &RepairBook::changed, this, &Store::changed);
}

Store::~Store()
{
    m_backups.reset(); // it may keep the threads waiting
    m_readers.reset(); // their jobs use what is destroyed next
    m_writing.reset();
    m_local.reset();
}

QString Store::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/wattglass/data.db"_s;
}
