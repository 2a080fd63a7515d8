// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QSocketNotifier>

#include <functional>
#include <memory>
#include <optional>

/** Lines from standard input. */
class StandardInput
{
public:
    enum class Echo { Shown, Hidden };

    ~StandardInput();

    bool isTerminal() const;
    /** The next line, without its end; nothing when there are no more. A terminal shows no line that is Hidden. */
    std::optional<QByteArray> line(Echo echo = Echo::Shown);
    /** Calls @p heard with each line that comes from now on. */
    void listen(std::function<void(const QByteArray &line)> heard);

private:
    std::optional<QByteArray> lineInBuffer();
    bool read();
    void tell();

    QByteArray m_buffer; /**< what was read and is no whole line yet */
    bool m_isAtEnd = false;
    std::function<void(const QByteArray &line)> m_heard;
    std::unique_ptr<QSocketNotifier> m_notifier;
};
