// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/format.h"

#include "models/values/carbonmethod.h"
#include "ui/words/dates.h"
#include "ui/words/serviceerror.h"
#include "ui/words/signinerror.h"

#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace
{
int decimalsFor(double value)
{
    const double size = std::abs(value);
    if (size == 0 || size >= 99.95)
        return 0;
    if (size < 0.1)
        return 3;
    return size < 9.995 ? 2 : 1;
}

/** The part of a key in words: `heat-pump` is Heat pump. */
QString wordsOf(QString slug)
{
    slug.replace(u'-', u' ');
    return slug.isEmpty() ? slug : slug.front().toUpper() + slug.mid(1);
}

QString kindName(SeriesKind kind)
{
    switch (kind) {
    case SeriesKind::Import:
        return Format::tr("Imported");
    case SeriesKind::Export:
        return Format::tr("Exported");
    case SeriesKind::Home:
        return Format::tr("Home used");
    case SeriesKind::Solar:
        return Format::tr("Solar");
    case SeriesKind::BatteryCharge:
        return Format::tr("To battery");
    case SeriesKind::BatteryDischarge:
        return Format::tr("From battery");
    case SeriesKind::Charger:
        return Format::tr("Car charger");
    case SeriesKind::Appliance:
        return Format::tr("Appliance");
    case SeriesKind::Demand:
        return Format::tr("Demand");
    case SeriesKind::Gas:
        return Format::tr("Gas");
    case SeriesKind::Water:
        return Format::tr("Water");
    case SeriesKind::Heat:
        return Format::tr("Heat");
    case SeriesKind::StateOfCharge:
        return Format::tr("Battery level");
    case SeriesKind::Cost:
        return Format::tr("Cost");
    case SeriesKind::Carbon:
        return Format::tr("CO₂ of the grid");
    }
    Q_UNREACHABLE();
}

/** The CO2 of the grid with its method, which is the first word of the part. */
QString carbonName(const QString &part)
{
    const QString rest = wordsOf(part.section(u'-', 1));
    const bool isMarginal = CarbonMethods::ofPart(part) == CarbonMethod::Marginal;
    const QString name = isMarginal ? Format::tr("Marginal CO₂ of the grid") : Format::tr("Average CO₂ of the grid");
    return rest.isEmpty() ? name : Format::tr("%1 (%2)", "kind of series, which one").arg(name, rest);
}

/** `usage.csv, line 12`; the file alone where the line is unknown. */
QString whereOf(const Place &place)
{
    if (place.file.isEmpty())
        return place.line > 0 ? Format::tr("Line %1").arg(place.line) : Format::tr("The file");
    return place.line > 0 ? Format::tr("%1, line %2").arg(place.file, QString::number(place.line)) : place.file;
}

/** The file, or what it is called when nobody said. */
QString fileOf(const Place &place)
{
    return place.file.isEmpty() ? Format::tr("The file") : place.file;
}

/** What else could be said, as the end of a sentence. */
QString choiceOf(const QStringList &candidates)
{
    return candidates.isEmpty() ? QString() : Format::tr("; choose from %1").arg(candidates.join(u", "_s));
}

QString repairRefusal(const Place &place)
{
    if (place.field == "neighbours"_L1)
        return Format::tr("There is no reading on both sides to draw a line between; take another week or type a value.");
    if (place.field == "week"_L1)
        return Format::tr("The other week lacks %n of these readings; choose another week.", nullptr, place.found.toInt());
    if (place.field == "irregular"_L1)
        return Format::tr("The readings here differ in length: only those that are there can be replaced, by a typed value.");
    if (place.field == "mean"_L1)
        return Format::tr("These readings are means and add up to no total; type a value for each.");
    if (place.field == "digits"_L1)
        return Format::tr("The number has more digits than a reading holds.");
    if (place.field == "many"_L1)
        return Format::tr("This is more than %L1 readings; choose a shorter stretch.").arg(place.found.toInt());
    return Format::tr("There is nothing to replace in this stretch; choose a longer one.");
}
}

QString Format::missing()
{
    return u"–"_s;
}

QString Format::number(double value)
{
    return std::isnan(value) ? missing() : QLocale().toString(value, 'f', decimalsFor(value));
}

QString Format::percent(double percent)
{
    if (std::isnan(percent))
        return missing();
    return tr("%1 %").arg(QLocale().toString(percent, 'f', std::abs(percent) < 1 && percent != 0 ? 1 : 0));
}

QString Format::scaled(double kept, const Unit &unit, const Scale &scale)
{
    if (std::isnan(kept))
        return missing();
    const double shown = scale.shown(kept);
    if (unit.kind == Unit::Kind::Money)
        return QLocale().toString(shown, 'f', 2);
    const bool whole = scale.tens == 0 && (unit.kind == Unit::Kind::Watt || unit.kind == Unit::Kind::WattHour);
    return whole && std::abs(shown) >= 1 ? QLocale().toString(shown, 'f', 0) : number(shown);
}

QString Format::amount(double kept, const Unit &unit, const Scale &scale)
{
    if (std::isnan(kept))
        return missing();
    if (unit.kind == Unit::Kind::Percent)
        return percent(kept);
    const QString amount = scaled(kept, unit, scale);
    if (unit.kind == Unit::Kind::Money)
        return tr("%1 %2", "currency, amount").arg(scale.unit, amount);
    return tr("%1 %2", "number, unit").arg(amount, scale.unit);
}

QString Format::amount(double kept, const Unit &unit)
{
    return amount(kept, unit, Scale::forPeak(kept, unit));
}

QString Format::amount(const std::optional<Decimal> &kept, const Unit &unit)
{
    return kept ? amount(kept->toDouble(), unit) : missing();
}

QString Format::period(const Period &period)
{
    return Dates::period(period);
}

QString Format::series(const SeriesKey &key, const QString &name)
{
    if (!name.isEmpty())
        return name;
    if (key.kind == SeriesKind::Appliance && !key.part.isEmpty())
        return wordsOf(key.part);
    if (key.kind == SeriesKind::Carbon)
        return carbonName(key.part);
    const QString kind = kindName(key.kind);
    return key.part.isEmpty() ? kind : tr("%1 (%2)", "kind of series, which one").arg(kind, wordsOf(key.part));
}

QString Format::seriesOfSite(const SeriesKey &key, const QString &name, const QString &site)
{
    return tr("%1, %2", "series, site").arg(series(key, name), site);
}

QString Format::error(const Error &error)
{
    const Place &at = error.place;
    const QString choice = choiceOf(error.candidates);
    const QString store = at.file.isEmpty() ? QString() : u' ' + at.file;
    switch (error.kind) {
    case Error::Kind::BadArgument:
        return tr("%1 cannot be “%2”%3.").arg(at.field, at.found, choice);
    case Error::Kind::MissingArgument:
        return tr("%1 has to be given%2.").arg(at.field, choice);
    case Error::Kind::UnknownArgument:
        return tr("%1 takes no “%2”; see %1 --help.").arg(at.field, at.found);
    case Error::Kind::Question:
        return tr("%1 cannot tell its %2: please say which it is%3.").arg(fileOf(at), at.field, choice);
    case Error::Kind::UnknownSeries:
        return tr("There is no series “%1”%2.").arg(at.found, choice);
    case Error::Kind::UnknownZone:
        return tr("“%1” is no time zone; write one like Europe/Rome.").arg(at.found);
    case Error::Kind::NoSuchResolution:
        return tr("The readings are longer than this step%1.").arg(choice);
    case Error::Kind::NothingThere:
        return tr("There are no readings in this period; choose another one.");
    case Error::Kind::CannotRepair:
        return repairRefusal(at);
    case Error::Kind::FileNotFound:
        return tr("%1 is not there; check its name and folder.").arg(fileOf(at));
    case Error::Kind::FileUnreadable:
        return tr("%1 cannot be read; check its permissions.").arg(fileOf(at));
    case Error::Kind::NotAFile:
        return tr("%1 is not a file; choose a file.").arg(fileOf(at));
    case Error::Kind::TooLarge:
        return tr("%1 is beyond a limit: %2 is %3; split the file.").arg(whereOf(at), at.field, at.found);
    case Error::Kind::NotReadings:
        return tr("%1 holds no readings%2; choose another file.")
            .arg(fileOf(at), at.found.isEmpty() ? QString() : tr(" (it is %1)").arg(at.found));
    case Error::Kind::Malformed:
        return tr("%1: the file is damaged or cut off there; get it once more.").arg(whereOf(at));
    case Error::Kind::Forbidden:
        return tr("%1 has %2, which is refused for safety; get a file without it.").arg(whereOf(at), at.field);
    case Error::Kind::BadValue:
        return tr("%1: %2 cannot be “%3”; mend the file or leave that line out.").arg(whereOf(at), at.field, at.found);
    case Error::Kind::UnitConflict:
        return tr("%1 is kept in another unit than %2; import it as another series.").arg(at.field, at.found);
    case Error::Kind::FileExists:
        return tr("%1 exists already; choose another name or say that it may be replaced.").arg(fileOf(at));
    case Error::Kind::FileNotWritable:
        return tr("%1 cannot be written; choose another folder.").arg(fileOf(at));
    case Error::Kind::Cancelled:
        return tr("This was stopped; nothing was changed.");
    case Error::Kind::Offline:
    case Error::Kind::TimedOut:
    case Error::Kind::HostNotAllowed:
    case Error::Kind::BadCertificate:
    case Error::Kind::SignedOut:
    case Error::Kind::Refused:
    case Error::Kind::NotThere:
    case Error::Kind::RateLimited:
    case Error::Kind::ServiceFault:
    case Error::Kind::BadAnswer:
    case Error::Kind::OutcomeUnknown:
    case Error::Kind::AlreadyThere:
    case Error::Kind::NoWayBack:
    case Error::Kind::NotOurs:
    case Error::Kind::NotDone:
        return ServiceError::sentence(error);
    case Error::Kind::NotThisSignIn:
    case Error::Kind::SignInRefused:
    case Error::Kind::NotRegistered:
    case Error::Kind::HostUnconfirmed:
    case Error::Kind::PortTaken:
    case Error::Kind::UnknownAccount:
    case Error::Kind::KeychainMissing:
    case Error::Kind::KeychainLocked:
    case Error::Kind::KeychainSilent:
    case Error::Kind::SecretNotKept:
        return SignInError::sentence(error);
    case Error::Kind::StoreMissing:
        return tr("The store%1 is not there yet; import a file to begin one.").arg(store);
    case Error::Kind::StoreReadOnly:
        return tr("The store%1 may only be read; check its permissions.").arg(store);
    case Error::Kind::StoreLocked:
        return tr("Another program is using the store%1; try again when it has finished.").arg(store);
    case Error::Kind::StoreFull:
        return tr("The disk of the store%1 is full, and nothing was changed; free some space and try again.").arg(store);
    case Error::Kind::StoreDamaged:
        return tr("The store%1 is damaged; rescue what can be read of it.").arg(store);
    case Error::Kind::StoreNewer:
        return tr("The store%1 was written by a newer Wattglass; update this one.").arg(store);
    case Error::Kind::StoreUnavailable:
        return tr("The store%1 cannot be opened; check that its folder is there.").arg(store);
    }
    Q_UNREACHABLE();
}
