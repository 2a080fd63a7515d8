// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/verbs/standardinput.h"

#include <cerrno>

#include <termios.h>
#include <unistd.h>

namespace
{
constexpr qsizetype mostBytes = 64 * 1024; // of a line

/** The terminal shows nothing of what is typed as long as this is there. */
class Silence
{
public:
    Silence()
    {
        m_isOn = tcgetattr(STDIN_FILENO, &m_before) == 0;
        termios silent = m_before;
        silent.c_lflag &= ~tcflag_t(ECHO);
        silent.c_lflag |= ECHONL;
        if (m_isOn)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    ~Silence()
    {
        if (m_isOn)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    Q_DISABLE_COPY_MOVE(Silence)

private:
    termios m_before{};
    bool m_isOn = false;
};
}

StandardInput::~StandardInput()
{
    m_buffer.fill('\0'); // it may hold secrets
}

bool StandardInput::isTerminal() const
{
    return isatty(STDIN_FILENO) == 1;
}

std::optional<QByteArray> StandardInput::line(Echo echo)
{
    const auto silence = echo == Echo::Hidden && isTerminal() ? std::make_unique<Silence>() : nullptr;
    std::optional<QByteArray> line = lineInBuffer();
    while (!line && read())
        line = lineInBuffer();
    return line;
}

/** The last line may lack its end. */
std::optional<QByteArray> StandardInput::lineInBuffer()
{
    const qsizetype end = m_buffer.indexOf('\n');
    if (end < 0 && (!m_isAtEnd || m_buffer.isEmpty()) && m_buffer.size() < mostBytes)
        return {};
    QByteArray line = end < 0 ? m_buffer : m_buffer.first(end);
    m_buffer.remove(0, end < 0 ? m_buffer.size() : end + 1);
    return line.endsWith('\r') ? line.chopped(1) : line;
}

/** More of it; false when nothing can come of that. */
bool StandardInput::read()
{
    if (m_isAtEnd)
        return false;
    char bytes[4096];
    const ssize_t count = ::read(STDIN_FILENO, bytes, sizeof bytes);
    if (count < 0 && errno == EINTR)
        return true;
    m_isAtEnd = count <= 0;
    if (count > 0)
        m_buffer.append(bytes, count);
    return true;
}

void StandardInput::listen(std::function<void(const QByteArray &line)> heard)
{
    m_heard = std::move(heard);
    m_notifier = std::make_unique<QSocketNotifier>(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(), [this] {
        read();
        tell();
    });
    QMetaObject::invokeMethod(
        m_notifier.get(), [this] { tell(); }, Qt::QueuedConnection);
}

void StandardInput::tell()
{
    while (const auto line = lineInBuffer())
        m_heard(*line);
    m_notifier->setEnabled(!m_isAtEnd);
}
