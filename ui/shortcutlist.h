// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <functional>

/** Every keyboard shortcut of the window: the same list binds the keys and tells the user of them. */
class ShortcutList : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the session")

public:
    using QAbstractListModel::QAbstractListModel;

    /** @p what is a source text of the translation context ShortcutList. */
    void add(const QStringList &sequences, const char *what, std::function<void()> act);

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_shortcuts.size()); }
    QHash<int, QByteArray> roleNames() const override;
    QVariant data(const QModelIndex &index, int role) const override;

    Q_INVOKABLE void trigger(int row) const;
    /** The language is another now. */
    void retranslate();

private:
    enum Role { Sequences = Qt::UserRole, Keys, What };
    struct Shortcut
    {
        QStringList sequences;
        const char *what;
        std::function<void()> act;
    };

    QList<Shortcut> m_shortcuts;
};
