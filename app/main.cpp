// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/nodump.h"
#include "app/verbs.h"
#include "app/windowcommand.h"

int main(int argc, char *argv[])
{
    NoDump::begin();
    if (const auto code = Verbs::run(argc, argv))
        return *code;
    return WindowCommand::run(argc, argv);
}
