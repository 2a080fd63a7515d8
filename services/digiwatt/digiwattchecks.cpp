// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/digiwatt/digiwattchecks.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace
{
bool matches(const QString &text, const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

Error missing(const QString &field)
{
    return {Error::Kind::MissingArgument, {.field = field}, {}, {}};
}
}

QString DigiwattChecks::plainPod(const QString &pod)
{
    QString plain = pod.toUpper();
    plain.removeIf([](QChar letter) { return letter.isSpace() || letter == u'-'; });
    return plain;
}

bool DigiwattChecks::isUsualPod(const QString &pod)
{
    const QString plain = plainPod(pod);
    return matches(plain, u"IT[0-9]{3}E[0-9A-Z]{8,9}"_s) || matches(plain, u"[A-Z]{2}[0-9A-Z]{3}[A-Z0-9]{14}"_s);
}

Outcome DigiwattChecks::pod(const DigiwattPod &pod)
{
    if (pod.pod.isEmpty())
        return missing(u"pod"_s);
    if (!matches(plainPod(pod.pod), u"[A-Z0-9]{14,20}"_s))
        return Error{Error::Kind::BadArgument, {.field = u"pod"_s, .found = pod.pod}, {u"14 to 20 letters and digits"_s}, {}};
    if (pod.account.isEmpty())
        return missing(u"account_number"_s);
    return pod.company.isEmpty() ? missing(u"company_code"_s) : Outcome(std::monostate());
}
