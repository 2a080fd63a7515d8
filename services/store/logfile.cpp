// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/logfile.h"

#include <QByteArrayView>
#include <QFile>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace
{
// https://www.sqlite.org/fileformat2.html#the_write_ahead_log
constexpr qsizetype headLength = 32;
constexpr qsizetype frameHeadLength = 24;
constexpr quint32 magic = 0x377f0682; // the last bit says how words are ordered
constexpr int tries = 5;

quint32 word(QByteArrayView bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.data() + at);
}

/** The checksum of all that was written so far. */
class Checksum
{
public:
    explicit Checksum(bool bigEndian)
        : m_bigEndian(bigEndian)
    {
    }

    void add(QByteArrayView bytes)
    {
        for (qsizetype at = 0; at + 8 <= bytes.size(); at += 8) {
            m_first += next(bytes, at) + m_second;
            m_second += next(bytes, at + 4) + m_first;
        }
    }
    bool isAt(QByteArrayView bytes, qsizetype at) const { return word(bytes, at) == m_first && word(bytes, at + 4) == m_second; }

private:
    quint32 next(QByteArrayView bytes, qsizetype at) const
    {
        return m_bigEndian ? word(bytes, at) : qFromLittleEndian<quint32>(bytes.data() + at);
    }

    const bool m_bigEndian;
    quint32 m_first = 0;
    quint32 m_second = 0;
};

int lostIn(QByteArrayView log)
{
    if (log.size() < headLength + frameHeadLength)
        return 0;
    const qsizetype frameLength = frameHeadLength + qsizetype(word(log, 8) == 1 ? 65536 : word(log, 8));
    Checksum checksum(word(log, 0) & 1);
    checksum.add(log.first(24));
    bool isWhole = (word(log, 0) & ~1U) == magic && checksum.isAt(log, 24);
    const QByteArrayView salt = log.sliced(isWhole ? 16 : headLength + 8, 8); // the same for all frames since the log began anew
    int commits = 0;
    for (qsizetype at = headLength; frameLength > frameHeadLength && at + frameLength <= log.size(); at += frameLength) {
        const QByteArrayView frame = log.sliced(at, frameLength);
        checksum.add(frame.first(8));
        checksum.add(frame.sliced(frameHeadLength));
        isWhole = isWhole && frame.sliced(8, 8) == salt && checksum.isAt(frame, 16);
        commits += !isWhole && frame.sliced(8, 8) == salt && word(frame, 4) != 0;
    }
    return commits < 2 ? 0 : commits;
}
}

int LogFile::lostCommits(const QString &path)
{
    QByteArray before;
    for (int i = 0; i < tries; ++i) {
        QFile file(path + u"-wal"_s);
        if (!file.open(QFile::ReadOnly))
            return 0;
        const QByteArray log = file.readAll();
        const int lost = lostIn(log);
        if (lost == 0 || log == before)
            return lost;
        before = log; // another program may have written meanwhile
    }
    return 0;
}
