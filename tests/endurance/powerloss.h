// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <random>

/** What is left of a folder when the power goes: contents that were synced, under names that were synced. Everything else is
 *  gone, or a part of it is there by chance.
 */
namespace PowerLoss
{
enum class Luck {
    None, /**< nothing that was not synced is there */
    Some, /**< of what was not synced, some blocks arrived nevertheless */
};

/** Takes all of @p folder as synced, and remembers from now on in @p shadow what is. For one process and its child. */
void begin(const QString &folder, const QString &shadow);
/** Makes of @p folder what is left of it. Called by the parent when the child is gone. */
void strike(const QString &folder, const QString &shadow, Luck luck, std::mt19937_64 &dice);
void end();

// Told by Disk.
void beforeWrite(int file);
void synced(int file);
void beforeGone(const char *path);
void beforeMoved(const char *path);
}
