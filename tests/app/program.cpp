// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/program.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace
{
constexpr int patience = 120'000;
}

QJsonArray Answer::array() const
{
    return QJsonDocument::fromJson(out).array();
}

QJsonObject Answer::error() const
{
    return QJsonDocument::fromJson(err).object()[u"error"_s].toObject();
}

Program::Program()
{
    for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s, u"LANGUAGE"_s})
        m_environment.remove(name);
    m_environment.insert(u"HOME"_s, m_folder.path());
    for (const QString &name : {u"XDG_DATA_HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_CACHE_HOME"_s, u"XDG_STATE_HOME"_s})
        m_environment.insert(name, path(name));
    m_environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    m_environment.insert(u"TZ"_s, u"UTC"_s);
}

QString Program::write(const QString &name, const QByteArray &content) const
{
    QFile file(path(name));
    EXPECT_TRUE(file.open(QFile::WriteOnly)) << qPrintable(name);
    EXPECT_EQ(file.write(content), content.size());
    return file.fileName();
}

std::unique_ptr<QProcess> Program::start(const QStringList &arguments) const
{
    auto process = std::make_unique<QProcess>();
    process->setWorkingDirectory(m_folder.path());
    process->setProcessEnvironment(m_environment);
    process->start(QStringLiteral(WATTGLASS), arguments);
    EXPECT_TRUE(process->waitForStarted()) << qPrintable(process->errorString());
    return process;
}

Answer Program::run(const QStringList &arguments) const
{
    const auto process = start(arguments);
    const bool ended = process->waitForFinished(patience) && process->exitStatus() == QProcess::NormalExit;
    EXPECT_TRUE(ended) << qPrintable(arguments.join(u' '));
    return {ended ? process->exitCode() : -1, process->readAllStandardOutput(), process->readAllStandardError()};
}

Answer Program::onStore(const QString &verb, const QStringList &arguments) const
{
    return run(QStringList{verb, u"--store"_s, store()} + arguments);
}

QString Files::greenButton(const QString &name)
{
    return QStringLiteral(SOURCE_DIR "/tests/fixtures/greenbutton/") + name;
}

QString Files::real(const QString &name)
{
    return qEnvironmentVariable("WATTGLASS_REAL_DATA", QStringLiteral(SOURCE_DIR "/../shared/data")) + u'/' + name;
}

QString Files::coastal()
{
    return real(u"greenbutton/vl_Coastal_Multi_Family_hourly_2011.xml"_s);
}

QByteArray Files::content(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QFile::ReadOnly)) << qPrintable(path);
    return file.readAll();
}
