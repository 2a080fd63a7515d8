// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/http/answerreader.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace
{
constexpr int mostInterim = 8;

/** How many bytes of @p text are a head, 0 while it has no end. */
qsizetype headSize(const QByteArray &text, qsizetype from)
{
    const qsizetype usual = text.indexOf("\n\r\n", from);
    const qsizetype bare = text.indexOf("\n\n", from);
    if (usual < 0 && bare < 0)
        return 0;
    return bare < 0 || (usual >= 0 && usual < bare) ? usual + 3 : bare + 2;
}
}

AnswerReader::AnswerReader(const HttpLimits &limits, const QByteArray &method)
    : m_limits(limits)
    , m_expectsBody(method != "HEAD")
{
}

AnswerReader::State AnswerReader::add(QByteArrayView bytes)
{
    if (m_state == State::Going && !m_head)
        addToHead(bytes);
    else if (m_state == State::Going)
        addToBody(bytes);
    return m_state;
}

AnswerReader::State AnswerReader::close()
{
    const bool endsSo = m_head && m_head->length == AnswerHead::Length::UntilClosed;
    if (m_state == State::Going && endsSo && (!m_inflater || m_inflater->state() == Inflater::State::Ended))
        m_state = State::Whole;
    return m_state;
}

HttpAnswer AnswerReader::answer() const
{
    return {m_head->status, m_head->headers, m_body};
}

void AnswerReader::addToHead(QByteArrayView bytes)
{
    m_text += bytes;
    while (m_state == State::Going && !m_head) {
        const qsizetype size = headSize(m_text, m_searched);
        m_searched = std::max<qsizetype>(m_text.size() - 2, 0);
        if (std::max(size, size > 0 ? 0 : m_text.size()) > m_limits.headBytes)
            return refuse(u"its headers are larger than %1 bytes"_s.arg(m_limits.headBytes));
        if (size == 0)
            return;
        takeHead(size);
    }
}

/** Those that only say that it is on its way are passed over. */
void AnswerReader::takeHead(qsizetype size)
{
    const std::optional<AnswerHead> head = AnswerHead::of(QByteArrayView(m_text).first(size));
    m_text.remove(0, size);
    m_searched = 0;
    if (!head || head->status == 101)
        return refuse(u"its headers cannot be understood"_s);
    if (head->status < 200)
        return ++m_interim > mostInterim ? refuse(u"it does not get to the point"_s) : void();
    begin(*head);
    addToBody(std::exchange(m_text, {}));
}

void AnswerReader::begin(const AnswerHead &head)
{
    m_head = head;
    if (!m_expectsBody) {
        m_head->length = AnswerHead::Length::Known;
        m_head->bytes = 0;
        m_head->packed = false;
    }
    if (m_head->bytes > m_limits.bodyBytes)
        refuse(u"its body is larger than %1 bytes"_s.arg(m_limits.bodyBytes));
    if (m_head->packed)
        m_inflater = std::make_unique<Inflater>(m_limits.bodyBytes, m_limits.ratio);
}

void AnswerReader::addToBody(QByteArrayView wire)
{
    if (m_state != State::Going)
        return;
    if (m_head->length == AnswerHead::Length::Known)
        wire = wire.first(qsizetype(std::min<qint64>(wire.size(), m_head->bytes - m_wireBytes)));
    m_wireBytes += wire.size();
    if (m_head->length == AnswerHead::Length::Chunked)
        keep(m_chunks.add(wire));
    else
        keep(wire);
    settle();
}

void AnswerReader::keep(QByteArrayView content)
{
    if (m_inflater)
        m_inflater->add(content, m_body);
    else
        m_body += content;
}

bool AnswerReader::isWireEnded() const
{
    switch (m_head->length) {
    case AnswerHead::Length::Known:
        return m_wireBytes == m_head->bytes;
    case AnswerHead::Length::Chunked:
        return m_chunks.state() == Chunks::State::Ended;
    case AnswerHead::Length::UntilClosed:
        return false;
    }
    Q_UNREACHABLE();
}

void AnswerReader::settle()
{
    const Inflater::State packing = m_inflater ? m_inflater->state() : Inflater::State::Ended;
    if (m_body.size() > m_limits.bodyBytes || packing == Inflater::State::TooLarge)
        refuse(u"its body is larger than %1 bytes, or packed more than %2 times"_s.arg(m_limits.bodyBytes).arg(m_limits.ratio));
    else if (m_chunks.state() == Chunks::State::Damaged || packing == Inflater::State::Damaged)
        refuse(u"its body is damaged"_s);
    else if (isWireEnded() && packing != Inflater::State::Ended)
        refuse(u"its packed body is cut off"_s);
    else if (isWireEnded())
        m_state = State::Whole;
}

void AnswerReader::refuse(const QString &fault)
{
    m_state = State::Bad;
    m_fault = fault;
    m_body.clear();
}
