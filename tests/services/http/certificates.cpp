// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/http/certificates.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QProcess>
#include <QSslKey>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace
{
struct MadeCertificates
{
    MadeCertificates()
    {
        QProcess script;
        script.setProcessChannelMode(QProcess::MergedChannels);
        script.start(QStringLiteral(SOURCE_DIR "/tests/services/http/certificates.sh"), {folder.path()});
        EXPECT_TRUE(script.waitForFinished());
        EXPECT_EQ(script.exitCode(), 0) << script.readAll().constData();
    }

    const QTemporaryDir folder;
};

QByteArray content(const QString &name)
{
    QFile file(Certificates::folder() + u'/' + name);
    EXPECT_TRUE(file.open(QFile::ReadOnly)) << qPrintable(name);
    return file.readAll();
}
}

QString Certificates::folder()
{
    static const MadeCertificates made;
    return made.folder.path();
}

QSslConfiguration Certificates::server(const QString &name)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(QSslCertificate::fromData(content(name + u".pem"_s)));
    configuration.setPrivateKey(QSslKey(content(name + u".key"_s), QSsl::Ec));
    return configuration;
}

QList<QSslCertificate> Certificates::authorities()
{
    return QSslCertificate::fromData(content(u"root.pem"_s));
}
