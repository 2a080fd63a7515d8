// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/doors/pagelanguage.h"

#include <QTranslator>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace
{
/** How much @p entry, `it-IT;q=0.9`, is liked: from 0, not at all, to 1. */
double likingOf(const QByteArray &entry)
{
    const qsizetype mark = entry.indexOf(";q=");
    return mark < 0 ? 1 : std::clamp(entry.mid(mark + 3).trimmed().toDouble(), 0.0, 1.0);
}

const QTranslator &italian()
{
    static const std::unique_ptr<QTranslator> translator = [] {
        auto made = std::make_unique<QTranslator>();
        [[maybe_unused]] const bool isThere = made->load(u":/i18n/wattglass_it.qm"_s);
        return made;
    }();
    return *translator;
}
}

/** Of two that are liked alike, the first. */
PageLanguage PageLanguage::in(const QByteArray &accepted)
{
    PageLanguage language;
    double most = 0;
    for (const QByteArray &part : accepted.toLower().split(',')) {
        const QByteArray entry = part.trimmed(), name = entry.left(2);
        const double liking = likingOf(entry);
        if ((name != "en" && name != "it") || liking <= most)
            continue;
        most = liking;
        language.m_isItalian = name == "it";
    }
    return language;
}

QString PageLanguage::translate(const char *context, const char *text) const
{
    const QString translated = m_isItalian ? italian().translate(context, text) : QString();
    return translated.isEmpty() ? QString::fromUtf8(text) : translated;
}
