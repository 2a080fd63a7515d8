// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/export/exportdesk.h"

#include "services/deliver.h"
#include "ui/words/format.h"

#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace
{
ExportFormat formatOf(const QString &path)
{
    return ExportFormats::ofFile(path).value_or(ExportFormat::Svg);
}
}

QUrl ExportDesk::suggestedFile(const QString &ending) const
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    return QUrl::fromLocalFile(folder.filePath(suggestedName(formatOf(u'.' + ending))));
}

void ExportDesk::save(const QUrl &file, int scale)
{
    const QString path = file.toLocalFile();
    begin(path, [=, this](Existing existing) { finish(path, write(path, formatOf(path), existing, scale)); });
}

void ExportDesk::saveReadings(const QUrl &file)
{
    const QString path = file.toLocalFile();
    begin(path, [=, this](Existing existing) {
        tell(tr("Writing %1…").arg(QFileInfo(path).fileName()));
        deliver(writeReadings(path, existing), this, [this, path](const Outcome &outcome) { finish(path, outcome); });
    });
}

QFuture<Outcome> ExportDesk::writeReadings(const QString &path, Existing) const
{
    return QtFuture::makeReadyFuture(Outcome(Error{Error::Kind::NothingThere, {.file = path}, {}, {}}));
}

void ExportDesk::begin(const QString &path, const Job &job)
{
    m_job = job;
    if (QFileInfo::exists(path))
        Q_EMIT replaceAsked(QFileInfo(path).fileName());
    else
        m_job(Existing::Keep);
}

void ExportDesk::replace()
{
    if (m_job)
        m_job(Existing::Replace);
}

void ExportDesk::finish(const QString &path, const Outcome &outcome)
{
    if (outcome)
        tell(tr("Saved as %1").arg(QDir::toNativeSeparators(path)));
    else
        tell(Format::error(outcome.error()), true);
}

void ExportDesk::copyPicture()
{
    if (!isPossible())
        return;
    QGuiApplication::clipboard()->setImage(picture(2));
    tell(tr("The picture was copied."));
}

void ExportDesk::copyTable()
{
    if (!isPossible())
        return;
    auto *copy = new QMimeData; // the clipboard's
    const QByteArray text = tabbed();
    copy->setText(QString::fromUtf8(text));
    copy->setData(u"text/tab-separated-values"_s, text);
    QGuiApplication::clipboard()->setMimeData(copy);
    tell(tr("The table was copied."));
}

void ExportDesk::tell(const QString &result, bool failed)
{
    m_result = result;
    m_failed = failed;
    Q_EMIT resultChanged();
}
