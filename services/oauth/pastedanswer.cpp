// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/oauth/pastedanswer.h"

#include <algorithm>

namespace
{
/** Whether @p pasted may be a proof alone: no address, and no words. */
bool mayBeProof(const QByteArray &pasted)
{
    const auto isOfProof = [](char letter) { return letter > ' ' && letter <= '~' && letter != '?' && letter != '='; };
    return !pasted.contains("://") && std::ranges::all_of(pasted, isOfProof);
}
}

QByteArray PastedAnswer::queryIn(const QString &text, const QByteArray &proof, const FormText::Pair &bond)
{
    const QByteArray pasted = text.trimmed().toUtf8();
    if (mayBeProof(pasted))
        return FormText::encoded({{proof, pasted}, bond});
    const QByteArray query = pasted.sliced(pasted.indexOf('?') + 1);
    return query.first(query.contains('#') ? query.indexOf('#') : query.size());
}
