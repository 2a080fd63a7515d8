// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/http/http.h"

#include "services/http/tlsrules.h"
#include "tests/services/http/certificates.h"
#include "tests/services/http/httpsamples.h"

#include <gtest/gtest.h>

#include <QProcess>
#include <QTest>

using namespace HttpSamples;
using namespace Qt::StringLiterals;

namespace
{
/** OpenSSL's own server, which sends whatever it is told to and prints what it is sent. */
class OpenSslServer
{
public:
    OpenSslServer(const QString &certificate, const QStringList &options)
    {
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.setWorkingDirectory(Certificates::folder());
        const QStringList files{
            u"-cert"_s, certificate + u".pem"_s, u"-cert_chain"_s, certificate + u".pem"_s, u"-key"_s, certificate + u".key"_s};
        const QStringList strict = options.contains(u"-cipher"_s) ? QStringList() : QStringList{u"-cipher"_s, u"ALL@SECLEVEL=0"_s};
        m_process.start(u"openssl"_s, QStringList{u"s_server"_s, u"-accept"_s, u"127.0.0.1:0"_s} + files + strict + options);
        EXPECT_TRUE(QTest::qWaitFor([this] { return (m_said += m_process.readAll()).contains("ACCEPT 127.0.0.1:"); }))
            << qPrintable(certificate) << ' ' << m_said.constData();
    }
    ~OpenSslServer()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    QUrl url() const
    {
        const qsizetype port = m_said.indexOf("ACCEPT 127.0.0.1:") + 17;
        return QUrl(u"https://127.0.0.1:%1/"_s.arg(m_said.mid(port, m_said.indexOf('\n', port) - port).trimmed().toInt()));
    }
    /** What it printed by now. */
    QByteArray said()
    {
        m_process.waitForReadyRead(10);
        return m_said += m_process.readAll();
    }

private:
    QProcess m_process;
    QByteArray m_said;
};

Result<HttpAnswer> ask(OpenSslServer &server)
{
    Http http(AllowedHosts({{server.url(), Certificates::authorities()}}));
    return outcome(http.send(post(server.url(), "CANARY")));
}
}

struct TlsCase
{
    const char *name;
    QString certificate;
    QStringList options;
};

class HttpTlsTest : public testing::TestWithParam<TlsCase>
{
};

TEST_P(HttpTlsTest, isRefusedBeforeAnyByteOfTheRequest)
{
    OpenSslServer server(GetParam().certificate, GetParam().options);

    const Result<HttpAnswer> result = ask(server);

    EXPECT_EQ(kindOf(result), Error::Kind::BadCertificate);
    EXPECT_FALSE(server.said().contains("CANARY")) << server.said().constData();
}

INSTANTIATE_TEST_SUITE_P(
    Certificates, HttpTlsTest,
    testing::Values(TlsCase{"expired", u"expired"_s, {}}, TlsCase{"notYetValid", u"future"_s, {}},
                    TlsCase{"ofAnotherHost", u"otherHost"_s, {}}, TlsCase{"withTheHostAsCommonNameOnly", u"noNames"_s, {}},
                    TlsCase{"forAnyName", u"anyName"_s, {}}, TlsCase{"withTheAddressAsAName", u"nameAsText"_s, {}},
                    TlsCase{"signedByItself", u"selfSigned"_s, {}}, TlsCase{"ofAnUnknownAuthority", u"unknownAuthority"_s, {}},
                    TlsCase{"ofAnAuthorityOfTheSameName", u"sameName"_s, {}}, TlsCase{"withoutItsIntermediate", u"noIntermediate"_s, {}},
                    TlsCase{"belowAnExpiredAuthority", u"underOld"_s, {}}, TlsCase{"belowWhoIsNoAuthority", u"notAnAuthority"_s, {}},
                    TlsCase{"deeperThanAllowed", u"tooDeep"_s, {}}, TlsCase{"outsideOfItsAuthoritysNames", u"outside"_s, {}},
                    TlsCase{"belowAWeakAuthority", u"underWeak"_s, {}}, TlsCase{"forClients", u"forClients"_s, {}},
                    TlsCase{"withSomethingCriticalAndUnknown", u"critical"_s, {}}, TlsCase{"signedWithSha1", u"sha1"_s, {}},
                    TlsCase{"ofAShortKey", u"short"_s, {}}, TlsCase{"ofAShorterKey", u"shorter"_s, {}},
                    TlsCase{"ofAWeakCurve", u"weakCurve"_s, {}},
                    TlsCase{"revokedAsItsServerBringsAlong", u"revoked"_s, {u"-status_file"_s, u"revoked.status"_s}},
                    TlsCase{"withTheStatusOfAnother", u"revoked"_s, {u"-status_file"_s, u"stapled.status"_s}}),
    [](const auto &test) { return test.param.name; });

INSTANTIATE_TEST_SUITE_P(Protocols, HttpTlsTest,
                         testing::Values(TlsCase{"tls10", u"good"_s, {u"-tls1"_s}}, TlsCase{"tls11", u"good"_s, {u"-tls1_1"_s}},
                                         TlsCase{"withoutCertificate", u"good"_s, {u"-tls1_2"_s, u"-cipher"_s, u"aNULL@SECLEVEL=0"_s}},
                                         TlsCase{"withoutEncryption", u"good"_s, {u"-tls1_2"_s, u"-cipher"_s, u"eNULL@SECLEVEL=0"_s}}),
                         [](const auto &test) { return test.param.name; });

TEST(HttpTlsTest, aGoodOneIsTold)
{
    OpenSslServer server(u"good"_s, {});

    Http http(AllowedHosts({{server.url(), Certificates::authorities()}}));
    const QFuture<Result<HttpAnswer>> answer = http.send(post(server.url(), "CANARY"));

    EXPECT_TRUE(QTest::qWaitFor([&] { return server.said().contains("CANARY"); })); // it prints, and answers nothing
    EXPECT_FALSE(answer.isFinished());
}

TEST(HttpTlsTest, aGoodStatusThatIsBroughtAlongIsTaken)
{
    OpenSslServer server(u"stapled"_s, {u"-status_file"_s, u"stapled.status"_s});

    Http http(AllowedHosts({{server.url(), Certificates::authorities()}}));
    const QFuture<Result<HttpAnswer>> answer = http.send(post(server.url(), "CANARY"));

    EXPECT_TRUE(QTest::qWaitFor([&] { return server.said().contains("CANARY"); }));
}

TEST(HttpTlsTest, whoBringsNoStatusIsAskedForItOnce)
{
    FaultServer server({.answer = answer("{}")}, Certificates::server());
    Http http(AllowedHosts({{server.url(), Certificates::authorities()}}));

    for (int i = 0; i < 3; ++i)
        EXPECT_TRUE(outcome(http.send(get(server.url()))));

    EXPECT_EQ(server.requests().size(), 3);
    EXPECT_EQ(server.connections(), 4);
}

TEST(HttpTlsTest, manyAtATimeAreServedByWhoBringsNoStatus)
{
    FaultServer server({.answer = answer("{}")}, Certificates::server());
    Http http(AllowedHosts({{server.url(), Certificates::authorities()}}));
    std::vector<QFuture<Result<HttpAnswer>>> answers;

    for (int i = 0; i < 8; ++i)
        answers.push_back(http.send(post(server.url())));

    for (const QFuture<Result<HttpAnswer>> &one : answers)
        EXPECT_TRUE(outcome(one));
    EXPECT_EQ(server.requests().size(), 8);
}

TEST(HttpTlsTest, d15TheAuthorityThatIsGivenForAHostIsTheOnlyOneForIt)
{
    const auto only = QSslConfiguration::defaultConfiguration();
    QSslConfiguration others = only; // as where the system trusts an authority of the same name
    others.setCaCertificates(QSslCertificate::fromPath(Certificates::folder() + u"/impostor.pem"_s));
    QSslConfiguration::setDefaultConfiguration(others);
    FaultServer right({.answer = answer("{}")}, Certificates::server()),
        wrong({.answer = answer("{}")}, Certificates::server(u"sameName"_s));
    Http given(AllowedHosts({{right.url(), Certificates::authorities()}, {wrong.url(), Certificates::authorities()}}));
    Http none(AllowedHosts({{right.url(), {}}, {wrong.url(), {}}}));

    EXPECT_TRUE(outcome(given.send(get(right.url()))));
    EXPECT_EQ(kindOf(outcome(given.send(get(wrong.url())))), Error::Kind::BadCertificate);
    EXPECT_TRUE(outcome(none.send(get(wrong.url())))) << "so the system does trust it";
    EXPECT_EQ(kindOf(outcome(none.send(get(right.url())))), Error::Kind::BadCertificate);

    QSslConfiguration::setDefaultConfiguration(only);
}

TEST(HttpTlsTest, aPrivateAuthorityVouchesForItsHostOnly)
{
    FaultServer server({.answer = answer("{}")}, Certificates::server());
    FaultServer other({.answer = answer("{}")}, Certificates::server());
    Http http(AllowedHosts({{server.url(), Certificates::authorities()}, {other.url(), {}}}));

    EXPECT_TRUE(outcome(http.send(get(server.url()))));
    EXPECT_EQ(kindOf(outcome(http.send(get(other.url())))), Error::Kind::BadCertificate);
}

TEST(HttpTlsTest, speaksHttp11ToWhoOffersMore)
{
    OpenSslServer server(u"good"_s, {u"-alpn"_s, u"h2,http/1.1"_s});
    Http http(AllowedHosts({{server.url(), Certificates::authorities()}}));

    const QFuture<Result<HttpAnswer>> answer = http.send(get(server.url()));

    EXPECT_TRUE(QTest::qWaitFor([&] { return server.said().contains("ALPN protocols selected: http/1.1"); }));
}

TEST(TlsRulesTest, namesCoverWhatTheySay)
{
    const QSslCertificate other = QSslCertificate::fromPath(Certificates::folder() + u"/otherHost.pem"_s).value(0);

    EXPECT_TRUE(TlsRules::faultOf(other, u"api.example"_s).isEmpty());
    EXPECT_TRUE(TlsRules::faultOf(other, u"127.0.0.2"_s).isEmpty());
    EXPECT_FALSE(TlsRules::faultOf(other, u"www.api.example"_s).isEmpty());
    EXPECT_FALSE(TlsRules::faultOf(QSslCertificate(), u"api.example"_s).isEmpty());
}
