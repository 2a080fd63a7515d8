// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

#include <memory>
#include <ostream>

/** What a run of the program said, and how it ended. */
struct Answer
{
    int code = -1; /**< stays negative when it crashed or did not end */
    QByteArray out;
    QByteArray err;

    /** What stdout holds with `--json`. */
    QJsonArray array() const;
    /** The `error` that stderr holds with `--json`; empty if it holds anything else. */
    QJsonObject error() const;
};

/** The built program, in a folder and with a home of its own, without a display. */
class Program
{
public:
    Program();

    /** A file of the folder. */
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString store() const { return path(QStringLiteral("store.db")); }
    /** Makes the file @p name of the folder; answers its path. */
    QString write(const QString &name, const QByteArray &content) const;
    void setEnvironment(const QString &variable, const QString &value) { m_environment.insert(variable, value); }

    Answer run(const QStringList &arguments) const;
    /** `wattglass VERB --store STORE ARGUMENTS...` */
    Answer onStore(const QString &verb, const QStringList &arguments) const;
    std::unique_ptr<QProcess> start(const QStringList &arguments) const;

private:
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();
};

// How failed comparisons show their texts.
inline void PrintTo(const QString &text, std::ostream *out)
{
    *out << '"' << text.toStdString() << '"';
}
inline void PrintTo(const QByteArray &text, std::ostream *out)
{
    *out << '"' << text.toStdString() << '"';
}

namespace Files
{
/** A made-up Green Button file of tests/fixtures. */
QString greenButton(const QString &name);
/** A real file, such as `usage/a.csv`; it may not be there. */
QString real(const QString &name);
/** A year of hours, 4425.305 kWh in all. */
QString coastal();
QByteArray content(const QString &path);
}
