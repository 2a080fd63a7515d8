// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/oauth/plainpage.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace
{
class Words
{
    Q_DECLARE_TR_FUNCTIONS(PlainPage)
};

constexpr auto frame = R"(<!DOCTYPE html>
<html lang="%1">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>%2</title>
<style>
:root { color-scheme: light dark; --paper: #F4F6F8; --card: #FFFFFF; --line: #DDE2E8; --ink: #16202B; --soft: #5A6673; }
@media (prefers-color-scheme: dark) {
    :root { --paper: #0F1317; --card: #15191E; --line: #2A3139; --ink: #E8EDF2; --soft: #9AA7B4; }
}
body { margin: 0; min-height: 100vh; display: grid; place-items: center; background: var(--paper); color: var(--ink);
    font: 16px/24px system-ui, sans-serif; }
main { box-sizing: border-box; padding: 32px; background: var(--card); border: 1px solid var(--line); border-radius: 12px; }
h1 { margin: 0 0 8px; font-size: 20px; line-height: 28px; }
%4</style>
</head>
<body>
<main>
%3</main>
</body>
</html>
)"_L1;
}

QString PlainPage::html(const QString &title, const QString &content, const QString &style, const QString &language)
{
    const QString own = Words::tr("en", "the code of the language that the pages are written in");
    return QString(frame).arg(language.isEmpty() ? own : language, title.toHtmlEscaped(), content, style);
}
