// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/profile/profilefields.h"

#include <QCollator>

#include <cmath>

using namespace Qt::StringLiterals;

namespace
{
constexpr int mostCounted = 99;

QList<EnumeratedFact> byName(QList<EnumeratedFact> choices)
{
    const QCollator collator;
    const QLocale locale;
    std::ranges::stable_sort(
        choices, [&](const EnumeratedFact &a, const EnumeratedFact &b) { return collator.compare(a.in(locale), b.in(locale)) < 0; });
    return choices;
}

/** A sign in capitals is said beside the name. */
QString nameOf(const EnumeratedFact &choice)
{
    const QString name = choice.in(QLocale());
    return choice.code.size() == 2 && choice.code == choice.code.toUpper() ? u"%1 (%2)"_s.arg(name, choice.code) : name;
}
}

QStringList ProfileFields::of(ProfileStep step, const ProfileDraft &draft)
{
    switch (step) {
    case ProfileStep::Delivery:
        return draft.isRegistered ? QStringList{account} : QStringList{pod, account, company};
    case ProfileStep::House:
        return {type, area, province};
    case ProfileStep::Residents:
        return {adults, children, elderlies};
    case ProfileStep::Appliances:
    case ProfileStep::Sending:
        break;
    }
    return {};
}

QList<EnumeratedFact> ProfileFields::choicesOf(const QString &field, const ProviderFacts &facts)
{
    if (field == type)
        return facts.enumerations.value(u"house_type"_s);
    return field == province ? byName(facts.enumerations.value(u"province"_s)) : QList<EnumeratedFact>();
}

QString ProfileFields::nameIn(const QList<EnumeratedFact> &choices, const QString &code)
{
    const auto found = std::ranges::find(choices, code, &EnumeratedFact::code);
    return found == choices.end() ? code : nameOf(*found);
}

QString ProfileFields::codeIn(const QList<EnumeratedFact> &choices, const QString &written)
{
    const QString wanted = written.simplified();
    for (const EnumeratedFact &choice : choices) {
        for (const QString &name : {choice.code, choice.label, choice.italian, nameOf(choice)}) {
            if (!name.isEmpty() && name.compare(wanted, Qt::CaseInsensitive) == 0)
                return choice.code;
        }
    }
    return wanted;
}

QList<EnumeratedFact> ProfileFields::appliances(const ProviderFacts &facts)
{
    return byName(facts.enumerations.value(u"appliance"_s));
}

std::optional<double> ProfileFields::areaIn(const QString &written)
{
    bool isNumber = false;
    double area = QLocale().toDouble(written.trimmed(), &isNumber);
    if (!isNumber)
        area = QLocale::c().toDouble(written.trimmed(), &isNumber);
    return isNumber && std::isfinite(area) && area > 0 ? std::optional(area) : std::nullopt;
}

std::optional<int> ProfileFields::countIn(const QString &written)
{
    bool isNumber = false;
    const int count = written.trimmed().toInt(&isNumber);
    return isNumber && count >= 0 && count <= mostCounted ? std::optional(count) : std::nullopt;
}
