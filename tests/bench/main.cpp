// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/importraces.h"
#include "tests/bench/race.h"

#include <QApplication>

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    ImportRaces::add();
    return Race::main(argc, argv);
}
