// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/answerraces.h"
#include "tests/bench/chartraces.h"
#include "tests/bench/greenraces.h"
#include "tests/bench/importraces.h"
#include "tests/bench/race.h"
#include "tests/bench/storeraces.h"

#include <QApplication>

int main(int argc, char **argv)
{
    qputenv("QT_QUICK_BACKEND", "software"); // as the rivals paint
    const QApplication application(argc, argv);
    StoreRaces::add();
    ImportRaces::add();
    AnswerRaces::add();
    ChartRaces::add();
    GreenRaces::add();
    return Race::main(argc, argv);
}
