// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/import/filesource.h"

#include <QFile>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace
{
class Descriptor
{
public:
    explicit Descriptor(int number)
        : m_number(number)
    {
    }
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    Q_DISABLE_COPY_MOVE(Descriptor)

    int number() const { return m_number; }

private:
    int m_number;
};

Error failure(Error::Kind kind, const QString &path)
{
    return Error{kind, Place{path}, {}, QString::fromLocal8Bit(std::strerror(errno))};
}

Error tooLarge(const QString &path, qint64 size)
{
    return Error{Error::Kind::TooLarge, Place{path, 0, u"size"_s, QString::number(size)}, {}, {}};
}

/** Reads on until the end or one byte more than @p most. Less than nothing when the disk fails. */
qsizetype fill(int descriptor, QByteArray &content, qint64 expected, qint64 most)
{
    qsizetype size = 0;
    content.resize(expected + 1);
    for (;;) {
        const auto got = ::read(descriptor, content.data() + size, size_t(content.size() - size));
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return got < 0 ? -1 : size;
        size += got;
        if (size > most)
            return size;
        if (size == content.size())
            content.resize(std::min<qint64>(2 * content.size(), most + 1));
    }
}
}

Result<QByteArray> FileSource::read(const QString &path, qint64 most)
{
    const QByteArray name = QFile::encodeName(path);
    struct stat status;
    if (::stat(name.constData(), &status) != 0)
        return failure(errno == ENOENT || errno == ENOTDIR ? Error::Kind::FileNotFound : Error::Kind::FileUnreadable, path);
    if (!S_ISREG(status.st_mode))
        return Error{Error::Kind::NotAFile, Place{path}, {}, {}};

    // What the name stands for may have changed since: never wait for a pipe, and look again.
    const Descriptor file(::open(name.constData(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC));
    if (file.number() < 0 || ::fstat(file.number(), &status) != 0)
        return failure(Error::Kind::FileUnreadable, path);
    if (!S_ISREG(status.st_mode))
        return Error{Error::Kind::NotAFile, Place{path}, {}, {}};
    if (status.st_size > most)
        return tooLarge(path, status.st_size);

    QByteArray content;
    const qsizetype size = fill(file.number(), content, status.st_size, most);
    if (size < 0)
        return failure(Error::Kind::FileUnreadable, path);
    if (size > most)
        return tooLarge(path, size);
    content.truncate(size);
    return content;
}
