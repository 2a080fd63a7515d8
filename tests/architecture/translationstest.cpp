// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gtest/gtest.h>

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace
{
const QString root = QStringLiteral(SOURCE_DIR "/");
const QStringList folders{u"app"_s, u"models"_s, u"qml"_s, u"services"_s, u"ui"_s};

/** The words of a language as they would be if they were gathered from the sources now. */
QByteArray gathered(const QString &language, const QStringList &options, QByteArray *complaints = nullptr)
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"words.ts"_s);
    EXPECT_TRUE(QFile::copy(root + u"resources/i18n/wattglass_%1.ts"_s.arg(language), copy));
    QFile(copy).setPermissions(QFile::ReadOwner | QFile::WriteOwner);

    QProcess lupdate;
    lupdate.setWorkingDirectory(root);
    lupdate.start(QStringLiteral(LUPDATE), options + QStringList{u"-silent"_s, u"-I"_s, u"."_s} + folders + QStringList{u"-ts"_s, copy});
    EXPECT_TRUE(lupdate.waitForFinished(120'000));
    EXPECT_EQ(lupdate.exitCode(), 0);
    if (complaints)
        *complaints = lupdate.readAllStandardError();

    QFile file(copy);
    EXPECT_TRUE(file.open(QFile::ReadOnly));
    return file.readAll();
}

struct Word
{
    QString source;
    QString state; /**< unfinished, vanished, obsolete, or nothing when it is as it should be */
    QStringList forms;
};

Word readWord(QXmlStreamReader &xml)
{
    Word word;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            word.source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            word.state = xml.attributes().value("type"_L1).toString();
            word.forms.append(xml.readElementText(QXmlStreamReader::IncludeChildElements));
        } else {
            xml.skipCurrentElement();
        }
    }
    return word;
}

QList<Word> words(const QByteArray &ts)
{
    QList<Word> words;
    QXmlStreamReader xml(ts);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == "message"_L1)
            words.append(readWord(xml));
    }
    EXPECT_FALSE(xml.hasError()) << qPrintable(xml.errorString());
    return words;
}
}

TEST(Translations, everyWordIsThereInItalian)
{
    const QList<Word> italian = words(gathered(u"it"_s, {}));

    EXPECT_GE(italian.size(), 100);
    for (const Word &word : italian) {
        EXPECT_EQ(word.state, QString()) << qPrintable(word.source);
        EXPECT_FALSE(word.forms.contains(QString())) << qPrintable(word.source);
    }
}

TEST(Translations, everyPluralIsThereInEnglish)
{
    for (const Word &word : words(gathered(u"en"_s, {u"-pluralonly"_s})))
        EXPECT_EQ(word.state, QString()) << qPrintable(word.source);
}

TEST(Translations, placeholdersSurvive)
{
    for (const Word &word : words(gathered(u"it"_s, {}))) {
        if (!word.state.isEmpty())
            continue;
        for (const QString &placeholder : {u"%1"_s, u"%2"_s, u"%3"_s, u"%n"_s}) {
            for (const QString &form : word.forms)
                EXPECT_EQ(form.contains(placeholder), word.source.contains(placeholder)) << qPrintable(word.source);
        }
    }
}

TEST(Translations, noWordIsOutOfSight)
{
    QByteArray complaints;
    gathered(u"it"_s, {}, &complaints);

    EXPECT_FALSE(complaints.contains("cannot be called without context")) << complaints.constData();
}
