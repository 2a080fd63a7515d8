// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/http/inflater.h"

#include <zlib.h>

#include <array>

namespace
{
constexpr int eitherFormat = MAX_WBITS + 32;
constexpr qint64 ratioMatters = 1024 * 1024; // short texts that repeat themselves are packed very well, and do no harm
}

Inflater::Inflater(qint64 most, int ratio)
    : m_most(most)
    , m_ratio(ratio)
    , m_stream(std::make_unique<z_stream>())
{
    if (inflateInit2(m_stream.get(), eitherFormat) != Z_OK)
        m_state = State::Damaged;
}

Inflater::~Inflater()
{
    inflateEnd(m_stream.get());
}

Inflater::State Inflater::add(QByteArrayView packed, QByteArray &unpacked)
{
    std::array<Bytef, 64 * 1024> piece;
    m_stream->next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.data())); // zlib takes no const, and only reads
    m_stream->avail_in = uInt(packed.size());
    if (m_state == State::Ended && !packed.isEmpty())
        m_state = State::Damaged; // something stands behind the end
    while (m_state == State::Going) {
        m_stream->next_out = piece.data();
        m_stream->avail_out = uInt(piece.size());
        const int answer = inflate(m_stream.get(), Z_NO_FLUSH);
        unpacked.append(reinterpret_cast<const char *>(piece.data()), qsizetype(piece.size() - m_stream->avail_out));
        m_state = stateAfter(answer);
        if (m_state == State::Going && m_stream->avail_out > 0)
            break; // all that was given is unpacked
    }
    return m_state;
}

Inflater::State Inflater::stateAfter(int answer) const
{
    if (answer != Z_OK && answer != Z_STREAM_END && answer != Z_BUF_ERROR)
        return State::Damaged;
    const qint64 out = qint64(m_stream->total_out);
    if (out > m_most || (out > ratioMatters && out > m_ratio * qint64(m_stream->total_in)))
        return State::TooLarge;
    if (answer == Z_STREAM_END)
        return m_stream->avail_in > 0 ? State::Damaged : State::Ended;
    return State::Going;
}
