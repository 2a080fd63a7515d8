// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/result.h"

#include <QCommandLineParser>
#include <QTextStream>

/** What one verb was called with, and where it prints: results on stdout, messages on stderr. */
class Invocation
{
    Q_DECLARE_TR_FUNCTIONS(Invocation)

public:
    /** @p verb is empty for the program itself; @p arguments are what follows it. */
    Invocation(QString verb, QStringList arguments);

    /** Declares a positional argument; @p syntax as the help shows it. */
    void takes(const QString &name, const QString &description, const QString &syntax);
    /** What is said that is no option, before anything is declared. */
    QStringList words() const;
    /** Declares an option; with @p value it needs one. @p letter is its short form. */
    void option(const QString &name, const QString &description, const QString &value = {}, const QString &letter = {});
    /** Declares `--store` and `--json`, which nearly every verb has. */
    void storeOptions();

    /** Reads the arguments. Answers an exit code when there is nothing left to do: help was asked for, or the call is wrong. */
    std::optional<int> begin(int leastArguments, int mostArguments);

    QStringList arguments() const { return m_parser.positionalArguments(); }
    bool has(const QString &option) const { return m_parser.isSet(option); }
    QString value(const QString &option) const { return m_parser.value(option); }
    QStringList values(const QString &option) const { return m_parser.values(option); }
    std::optional<QString> given(const QString &option) const;
    QString storePath() const;

    /** Prints @p error as a sentence, or as JSON when asked to, and answers its exit code. */
    int fail(const Error &error);
    /** Prints a message that is no error. */
    void note(const QString &sentence);
    QTextStream &out() { return m_out; }

private:
    /** Why the arguments after the verb, which is @p name with the program's, cannot be read. */
    Error misuse(const QString &name) const;

    QString m_verb;
    QStringList m_arguments;
    QString m_expected; // positional argument
    QStringList m_flags{QStringLiteral("--help")}; // options without a value
    QCommandLineParser m_parser;
    QTextStream m_out;
    QTextStream m_err;
};
