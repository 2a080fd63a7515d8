// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/import/espifeed.h"
#include "services/import/espiplaintokens.h"

/** Reads runs of interval readings that are written alike. One that was read by its tokens is the stencil for the next: every byte
 *  outside of its numbers has to be the same. Where one differs the tokens go on, and files in which most do are left to them.
 */
class EspiStencil
{
public:
    /** Before an interval reading is read by @p tokens, which are behind its start tag. */
    void start(EspiPlainTokens &tokens);
    /** After it was read: adds those like the last of @p readings and moves @p tokens behind them. */
    void readOn(EspiPlainTokens &tokens, std::vector<EspiReading> &readings);

private:
    enum class Field : quint8 { Start, Duration, Value, Cost };
    static constexpr std::size_t fields = 4;

    bool learn(const EspiPlainTokens &tokens, const EspiReading &reading);
    bool cut(Field field, QByteArrayView number);
    bool isLearnt(const EspiReading &reading);
    const char *read(const char *at, const char *end, EspiReading &reading) const;
    static bool set(EspiReading &reading, Field field, qint64 number);

    const char *m_begin = nullptr; /**< behind the start tag */
    EspiReading m_reading;
    std::array<QByteArrayView, fields + 1> m_literals; /**< before, between and behind the numbers */
    std::array<Field, fields> m_fields{}; /**< of the numbers, in the order of the text */
    std::size_t m_cuts = 0;
    int m_lines = 0; /**< from one reading to the next */
    qint64 m_hits = 0;
    qint64 m_misses = 0;
};
