// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

/** Takes the chunks of a chunked body apart, however the network cut them. */
class Chunks
{
public:
    enum class State {
        Going,
        Ended, /**< the last chunk and what follows it were there */
        Damaged,
    };

    /** What @p wire has of the body. */
    QByteArray add(QByteArrayView wire);
    State state() const { return m_state; }

private:
    enum class Part { Size, Data, LineAfterData, Trailer };

    QByteArrayView takeData(QByteArrayView &wire);
    bool takeLine(QByteArrayView &wire);
    void readLine();
    void readSize();

    State m_state = State::Going;
    Part m_part = Part::Size;
    QByteArray m_line;
    qint64 m_left = 0; /**< of this chunk */
    qint64 m_trailerBytes = 0;
};
