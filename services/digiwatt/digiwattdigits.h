// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <bit>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

/** Says how many digits stand somewhere in a text. It looks at 32 letters together, so that it is known where many numbers end before
 *  the first of them is read.
 */
class DigiwattDigits
{
public:
    /** Of a text that ends at @p end. */
    explicit DigiwattDigits(const char *end)
        : m_end(end)
    {
    }

    const char *end() const { return m_end; }

    /** The digits at @p at, up to the next letter that is none; -1: so many, or so near the end, that it is not known. */
    int at(const char *at)
    {
        const quintptr offset = quintptr(at) - quintptr(m_begin);
        quint32 rest = offset < letters ? m_others >> offset : 0;
        if (rest == 0) {
            if (m_end - at < letters + wordLength)
                return -1;
            m_begin = at;
            rest = m_others = othersIn(at) | othersIn(at + letters / 2) << (letters / 2);
        }
        return rest == 0 ? -1 : std::countr_zero(rest);
    }

private:
    static constexpr int letters = 32;
    static constexpr int wordLength = 8; /**< so many can be read at each of them */

    /** Which of 16 letters are no digits, the first in the lowest bit. */
    static quint32 othersIn(const char *at)
    {
#ifdef __SSE2__
        const __m128i text = _mm_loadu_si128(reinterpret_cast<const __m128i *>(at));
        const __m128i numbers = _mm_sub_epi8(text, _mm_set1_epi8('0'));
        return quint32(_mm_movemask_epi8(_mm_cmpeq_epi8(_mm_min_epu8(numbers, _mm_set1_epi8(9)), numbers))) ^ 0xffff;
#else
        quint32 others = 0;
        for (int i = 0; i < letters / 2; ++i)
            others |= quint32(at[i] < '0' || at[i] > '9') << i;
        return others;
#endif
    }

    const char *const m_end;
    const char *m_begin = nullptr; /**< of the letters that were looked at */
    quint32 m_others = 0; /**< which of them are no digits */
};
