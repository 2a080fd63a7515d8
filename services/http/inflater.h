// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <memory>

struct z_stream_s;

/** Unpacks gzip and zlib as they arrive. */
class Inflater
{
public:
    enum class State {
        Going,
        Ended, /**< and its checksum was right */
        Damaged,
        TooLarge,
    };

    /** At most @p most bytes come out, and not more than @p ratio times what goes in. */
    Inflater(qint64 most, int ratio);
    ~Inflater();

    /** Appends what is in @p packed to @p unpacked. */
    State add(QByteArrayView packed, QByteArray &unpacked);
    State state() const { return m_state; }

private:
    State stateAfter(int answer) const;

    const qint64 m_most;
    const int m_ratio;
    const std::unique_ptr<z_stream_s> m_stream;
    State m_state = State::Going;
};
