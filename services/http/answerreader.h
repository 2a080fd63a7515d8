// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/http/answerhead.h"
#include "services/http/chunks.h"
#include "services/http/httplimits.h"
#include "services/http/inflater.h"

#include <QString>

#include <memory>

/** Makes an answer of the bytes of a connection, and knows whether it is whole. */
class AnswerReader
{
public:
    enum class State { Going, Whole, Bad };

    /** @p method of the request: an answer to HEAD has no body. */
    AnswerReader(const HttpLimits &limits, const QByteArray &method);

    State add(QByteArrayView bytes);
    /** The other side sends no more. */
    State close();
    State state() const { return m_state; }
    /** Once it is whole. */
    HttpAnswer answer() const;
    /** Why it is bad; for the log. */
    QString fault() const { return m_fault; }

private:
    void addToHead(QByteArrayView bytes);
    void takeHead(qsizetype size);
    void begin(const AnswerHead &head);
    void addToBody(QByteArrayView wire);
    void keep(QByteArrayView content);
    bool isWireEnded() const;
    void settle();
    void refuse(const QString &fault);

    const HttpLimits m_limits;
    const bool m_expectsBody;
    State m_state = State::Going;
    QString m_fault;
    QByteArray m_text; /**< of the head, until it is whole */
    qsizetype m_searched = 0;
    int m_interim = 0; /**< heads that were passed over */
    std::optional<AnswerHead> m_head;
    qint64 m_wireBytes = 0; /**< of the body */
    Chunks m_chunks;
    std::unique_ptr<Inflater> m_inflater; /**< where the body is packed */
    QByteArray m_body;
};
