// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/oauth/mutatedcallbacks.h"

namespace
{
QByteArray &valueOf(FormText::Pairs &pairs, const QByteArray &name)
{
    return std::ranges::find(pairs, name, &FormText::Pair::first)->second;
}

void remove(FormText::Pairs &pairs, const QByteArray &name)
{
    pairs.removeIf([&](const FormText::Pair &pair) { return pair.first == name; });
}
}

MutatedCallbacks::MutatedCallbacks(Pairs right, QByteArray bond, QByteArray proof, quint32 seed)
    : m_right(std::move(right))
    , m_bond(std::move(bond))
    , m_proof(std::move(proof))
    , m_random(seed)
{
}

QByteArray MutatedCallbacks::harmless()
{
    return written(m_right);
}

QByteArray MutatedCallbacks::wrong()
{
    Pairs pairs = m_right;
    const int way = below(3);
    if (way == 0)
        breakBond(valueOf(pairs, m_bond));
    if (way == 1)
        breakForm(pairs);
    QByteArray text = written(pairs);
    if (way == 2)
        breakText(text);
    return text;
}

char MutatedCallbacks::letter()
{
    static constexpr QByteArrayView letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_ +&=%;\n";
    return letters[below(letters.size())];
}

QByteArray MutatedCallbacks::text(int most)
{
    QByteArray text;
    for (int i = below(most + 1); i > 0; --i)
        text += letter();
    return text;
}

QByteArray MutatedCallbacks::escapedAtRandom(const QByteArray &bytes)
{
    if (bytes.isEmpty() || below(2) == 0)
        return bytes.toPercentEncoding();
    const int at = below(bytes.size());
    return bytes.first(at).toPercentEncoding() + '%' + bytes.sliced(at, 1).toHex() + bytes.sliced(at + 1).toPercentEncoding();
}

QByteArray MutatedCallbacks::written(Pairs pairs)
{
    for (int i = below(3); i > 0; --i)
        pairs.insert(below(pairs.size() + 1), {"x" + QByteArray::number(i) + text(5), text(20)});
    std::shuffle(pairs.begin(), pairs.end(), m_random);
    QByteArrayList parts;
    for (const auto &[name, value] : pairs)
        parts += escapedAtRandom(name) + '=' + escapedAtRandom(value);
    return parts.join(below(9) == 0 ? "&&" : "&");
}

void MutatedCallbacks::breakBond(QByteArray &bond)
{
    const QByteArray right = bond;
    while (bond == right) {
        const int at = below(bond.size());
        switch (below(8)) {
        case 0:
            bond[at] = letter();
            break;
        case 1:
            bond.truncate(at);
            break;
        case 2:
            bond.remove(at, 1);
            break;
        case 3:
            bond.insert(at, letter());
            break;
        case 4:
            bond[at] = char(bond[at] ^ 0x20); // the other case
            break;
        case 5:
            bond = text(60);
            break;
        case 6:
            bond += bond;
            break;
        default:
            bond.append(below(2) == 0 ? '\0' : ' ');
        }
    }
}

void MutatedCallbacks::breakForm(Pairs &pairs)
{
    const QByteArray name = below(2) == 0 ? m_bond : m_proof;
    const QByteArray value = valueOf(pairs, name);
    switch (below(6)) {
    case 0:
        pairs.append({name, value});
        break;
    case 1:
        pairs.prepend({name, text(43)});
        break;
    case 2:
        remove(pairs, name);
        break;
    case 3:
        valueOf(pairs, name).clear();
        break;
    case 4:
        remove(pairs, name);
        pairs.append({below(2) == 0 ? name.toUpper() : name + "[]", value});
        break;
    default:
        pairs.append({"error", "e" + text(20)});
    }
}

void MutatedCallbacks::breakText(QByteArray &text)
{
    static const QByteArrayList noText{"%zz", "%g", "%%", "%00", "%ff", "%ED%A0%80", QByteArray("\0", 1), "\xff", "\xc3"};
    switch (below(5)) {
    case 0:
        text.prepend(noText[below(noText.size())]);
        break;
    case 1:
        text.append(noText[below(noText.size())]);
        break;
    case 2:
        text.replace('=', "%3d");
        break;
    case 3:
        text.append("&large=" + QByteArray(8 * 1024, 'x'));
        break;
    default:
        text.replace('&', ';');
    }
}
