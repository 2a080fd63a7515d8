// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shortcutlist.h"

#include <QKeySequence>

using namespace Qt::StringLiterals;

void ShortcutList::add(const QStringList &sequences, const char *what, std::function<void()> act)
{
    beginInsertRows({}, rowCount(), rowCount());
    m_shortcuts.append({sequences, what, std::move(act)});
    endInsertRows();
}

QHash<int, QByteArray> ShortcutList::roleNames() const
{
    return {{Sequences, "keySequences"}, {Keys, "keys"}, {What, "what"}};
}

QVariant ShortcutList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Shortcut &shortcut = m_shortcuts[index.row()];
    switch (role) {
    case Sequences:
        return shortcut.sequences;
    case Keys: {
        QStringList keys;
        for (const QString &sequence : shortcut.sequences)
            keys.append(QKeySequence(sequence).toString(QKeySequence::NativeText));
        return keys.join(u", "_s);
    }
    case What:
        return tr(shortcut.what);
    }
    return {};
}

void ShortcutList::trigger(int row) const
{
    m_shortcuts[row].act();
}

void ShortcutList::retranslate()
{
    Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Keys, What});
}
