// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/importraces.h"

#include "services/import/csv.h"
#include "services/import/greenbutton.h"
#include "services/import/importer.h"
#include "services/store/store.h"
#include "tests/bench/csvrival.h"
#include "tests/bench/meterfiles.h"
#include "tests/bench/race.h"
#include "tests/bench/xmlrivals.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace
{
constexpr int daysOf30MB = 1207;
constexpr int daysOf10MB = 3653;

using Make = QByteArray (*)(int days);

XmlRivals::Columns columnsOf(const QByteArray &document)
{
    const auto file = GreenButton::parse(document, {}, {.zone = "America/Los_Angeles"});
    Race::require(bool(file), "a Green Button file is read");
    const Readings &readings = file->series[0].readings;
    return {readings.starts, readings.lengths, readings.values};
}

Race::Event greenButton(Make make, double pugixml, double expat, double qt)
{
    const auto document = std::make_shared<QByteArray>();
    Race::Event event;
    event.prepare = [document, make] {
        if (document->isEmpty())
            *document = make(daysOf30MB);
    };
    event.ours = [document] { Race::keep(GreenButton::parse(*document, {}, {.zone = "America/Los_Angeles"})); };
    event.rivals = {
        {"pugixml", [document] { Race::keep(XmlRivals::byPugixml(*document)); }, pugixml},
        {"expat", [document] { Race::keep(XmlRivals::byExpat(*document)); }, expat},
        {"QXmlStreamReader", [document] { Race::keep(XmlRivals::byQt(*document)); }, qt, 0, 3},
    };
    event.check = [make] {
        const QByteArray some = make(daysOf30MB / 10);
        const XmlRivals::Columns ours = columnsOf(some);
        Race::require(ours.values.size() > 10'000, "there are readings");
        Race::require(ours == XmlRivals::byPugixml(some), "Green Button by pugixml");
        Race::require(ours == XmlRivals::byExpat(some), "Green Button by expat");
        Race::require(ours == XmlRivals::byQt(some), "Green Button by QXmlStreamReader");
    };
    return event;
}

ImportChoices csvChoices()
{
    ImportChoices choices;
    choices.zone = "UTC";
    return choices;
}

CsvRival::Columns csvColumnsOf(const QByteArray &text)
{
    const auto file = Csv::parse(text, {}, csvChoices());
    Race::require(file && file->series.size() == 1, "a CSV file is read");
    const Readings &readings = file->series[0].readings;
    CsvRival::Columns columns{readings.starts, {}};
    for (std::size_t i = 0; i < readings.size(); ++i)
        columns.wattHours.push_back(qint64(readings.value(i).mantissaAt(0).value_or(-1)));
    return columns;
}

Race::Event csv()
{
    const auto text = std::make_shared<QByteArray>();
    const auto same = std::make_shared<std::string>();
    Race::Event event;
    event.prepare = [text, same] {
        if (!text->isEmpty())
            return;
        *text = MeterFiles::csv(daysOf10MB);
        *same = text->toStdString();
    };
    event.ours = [text] { Race::keep(Csv::parse(*text, {}, csvChoices())); };
    event.rivals = {{"getline and from_chars", [same] { Race::keep(CsvRival::byLines(*same)); }, 4}};
    event.check = [] {
        const QByteArray some = MeterFiles::csv(daysOf10MB / 10);
        Race::require(csvColumnsOf(some) == CsvRival::byLines(some.toStdString()), "CSV by getline and from_chars");
    };
    return event;
}

/** A CSV file, and places for what becomes of it that are empty before each run. */
class Disk
{
public:
    explicit Disk(int days)
    {
        QFile file(csvFile());
        const QByteArray text = MeterFiles::csv(days);
        Race::require(file.open(QIODevice::WriteOnly) && file.write(text) == text.size(), "the CSV file is written");
    }

    void clear() const
    {
        QDir(m_folder.filePath(u"ours"_s)).removeRecursively();
        QFile::remove(theirFile());
    }
    /** How many readings are there then. */
    qint64 runOurs() const
    {
        const auto file = Importer::read(csvFile(), csvChoices());
        Race::require(bool(file), "a CSV file is imported");
        Store store(m_folder.filePath(u"ours/data.db"_s), Store::Access::ReadWrite);
        const auto summary = store.writer().put(*file).result();
        Race::require(bool(summary), "the readings are stored");
        return summary->added;
    }
    void runTheirs() const { shell({u".mode csv"_s, u".import \"%1\" readings"_s.arg(csvFile())}); }
    qint64 theirCount() const { return shell({u"select count(*) from readings"_s}).trimmed().toLongLong(); }

private:
    QString csvFile() const { return m_folder.filePath(u"usage.csv"_s); }
    QString theirFile() const { return m_folder.filePath(u"theirs.db"_s); }

    QByteArray shell(const QStringList &commands) const
    {
        QProcess sqlite;
        sqlite.start(u"sqlite3"_s, QStringList{theirFile()} + commands);
        Race::require(sqlite.waitForFinished(-1) && sqlite.exitCode() == 0, "sqlite3 runs");
        return sqlite.readAllStandardOutput();
    }

    QTemporaryDir m_folder;
};

Race::Event csvToDisk()
{
    const auto disk = std::make_shared<std::optional<Disk>>();
    Race::Event event;
    event.prepare = [disk] {
        if (!*disk)
            disk->emplace(daysOf10MB);
        (*disk)->clear();
    };
    event.ours = [disk] { Race::keep((*disk)->runOurs()); };
    event.rivals = {{"sqlite3 .import", [disk] { (*disk)->runTheirs(); }, 6}};
    event.check = [] {
        const Disk small(daysOf10MB / 10);
        small.runTheirs();
        Race::require(small.runOurs() == small.theirCount(), "as many readings as sqlite3 imports");
    };
    return event;
}
}

void ImportRaces::add()
{
    Race::add("G2 Green Button, readings alike", [] { return greenButton(MeterFiles::greenButton, 4, 20, 70); });
    Race::add("G2 Green Button, no two readings alike", [] { return greenButton(MeterFiles::irregularGreenButton, 1.2, 0, 0); });
    Race::add("G3 CSV to columns", csv);
    Race::add("G3 CSV to disk", csvToDisk);
}
