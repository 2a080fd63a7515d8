// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>

/** The XML namespace that an element is of. */
enum class EspiVocabulary : quint8 { None, Atom, Espi, Other };

namespace EspiVocabularies
{
constexpr QLatin1StringView atom("http://www.w3.org/2005/Atom");
constexpr QLatin1StringView espi("http://naesb.org/espi");
}
