// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/export/pdfdate.h"

#include <gtest/gtest.h>

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace
{
const QDateTime moment({2024, 2, 29}, {23, 59, 58}, Qt::UTC);

QByteArray pdfOf(const QByteArray &zone)
{
    const QByteArray before = qgetenv("TZ");
    qputenv("TZ", zone);
    tzset();
    QBuffer buffer;
    buffer.open(QBuffer::WriteOnly);
    {
        QPdfWriter pdf(&buffer);
        pdf.setTitle(u"/CreationDate (D:"_s);
        QPainter painter(&pdf);
        painter.drawText(100, 100, u"Wattglass"_s);
    }
    qputenv("TZ", before);
    tzset();
    return buffer.data();
}

/** Every place that the table tells is where the object of that number begins. */
void expectPlacesAreRight(const QByteArray &pdf)
{
    const qsizetype start = pdf.lastIndexOf("startxref\n");
    const qsizetype table = pdf.mid(start + 10).split('\n').first().trimmed().toLongLong();
    ASSERT_EQ(pdf.sliced(table, 5), "xref\n");
    const QList<QByteArray> lines = pdf.sliced(table).split('\n');
    const int count = lines[1].split(' ').last().toInt();
    ASSERT_GT(count, 5);
    for (int i = 1; i < count; ++i) {
        const qsizetype place = lines[2 + i].left(10).toLongLong();
        EXPECT_TRUE(pdf.sliced(place).startsWith(QByteArray::number(i) + " 0 obj")) << i;
    }
}
}

TEST(PdfDateTest, isReplacedWhateverTheClock)
{
    for (const QByteArray zone : {"UTC", "Asia/Kathmandu", "America/Los_Angeles"}) {
        const QByteArray pdf = pdfOf(zone);
        expectPlacesAreRight(pdf);

        const QByteArray replaced = PdfDate::replaced(pdf, moment);

        EXPECT_TRUE(replaced.contains("/CreationDate (D:20240229235958Z)")) << zone.constData();
        expectPlacesAreRight(replaced);
    }
}

TEST(PdfDateTest, theSameDrawingIsTheSameFileEverywhere)
{
    EXPECT_EQ(PdfDate::replaced(pdfOf("UTC"), moment), PdfDate::replaced(pdfOf("Asia/Kathmandu"), moment));
}
