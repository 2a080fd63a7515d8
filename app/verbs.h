// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

#include <optional>

class Invocation;

/** One verb of the command line. Its file parses and prints; the work is done by the rooms below. */
struct Verb
{
    const char *name;
    const char *summary; /**< one line, untranslated source text */
    int (*run)(Invocation &invocation); /**< answers the exit code */
    bool paints; /**< needs fonts and a paint engine, as exports do */
};

namespace Verbs
{
/** All of them, in the order in which the help lists them. */
const QList<Verb> &all();
/** Runs the verb, `--help` or `--version` that the first argument names; nothing when it names none, so that the window opens. */
std::optional<int> run(int &argc, char **argv);
}
