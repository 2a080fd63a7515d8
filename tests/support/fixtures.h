// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

/** The content of tests/fixtures/@p path; fails the test when there is none. */
QByteArray fixture(const char *path);
