// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

/** The content of tests/fixtures/@p path; fails the test when there is none. */
QByteArray fixture(const char *path);

/** The content of @p path, `wattshift/homes_list_response.json`, below the folder WATTGLASS_REAL_DATA; empty where there is none. */
QByteArray documented(const QString &path);
