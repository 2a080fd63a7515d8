// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/facts/providerfiles.h"

#include <gmock/gmock.h>

#include <QDir>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace
{
const QStringList ids{u"digiwatt"_s, u"tesla"_s, u"wattcarbon"_s, u"wattshift"_s, u"wegowise"_s};

class ProviderFilesTest : public testing::Test
{
protected:
    QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return file.fileName();
    }

    ProviderFile tesla() const
    {
        const auto files = ProviderFiles::read(folder.path());
        EXPECT_TRUE(files) << qPrintable(files ? QString() : files.error().place.field);
        return files ? files->value(1) : ProviderFile();
    }

    QTemporaryDir folder;
};
}

TEST_F(ProviderFilesTest, ofOursAreAllGoodAndComplete)
{
    const auto files = ProviderFiles::read({});

    ASSERT_TRUE(files) << qPrintable(files ? QString() : files.error().place.file + u' ' + files.error().place.field);
    ASSERT_EQ(files->size(), ids.size());
    for (int i = 0; i < ids.size(); ++i) {
        const ProviderFile &file = files->at(i);
        EXPECT_EQ(file.facts.id, ids[i]);
        EXPECT_TRUE(file.own.isEmpty());
        EXPECT_TRUE(file.changed.isEmpty());
        EXPECT_FALSE(file.facts.credentials.isEmpty());
        EXPECT_FALSE(file.facts.limits.isEmpty());
    }
    EXPECT_TRUE(files->at(0).facts.hosts[u"api"_s].isEmpty()) << "the address of Digiwatt is for the user to say";
}

TEST_F(ProviderFilesTest, nameEveryOperation)
{
    const QHash<QString, int> operations{
        {u"digiwatt"_s, 14}, {u"tesla"_s, 13}, {u"wattcarbon"_s, 7}, {u"wattshift"_s, 8}, {u"wegowise"_s, 14}};
    const QHash<QString, QStringList> others{
        {u"digiwatt"_s, {}},
        {u"tesla"_s, {u"authorize"_s, u"token"_s, u"partner_accounts"_s}},
        {u"wattcarbon"_s,
         {u"asset_create"_s, u"asset_update"_s, u"assets"_s, u"assets_csv"_s, u"asset_csv_template"_s, u"meter_intervals"_s}},
        {u"wattshift"_s, {u"session_token"_s}},
        {u"wegowise"_s, {u"request_token"_s, u"authorize"_s, u"access_token"_s}},
    };
    const auto files = ProviderFiles::read({});
    ASSERT_TRUE(files);
    for (const ProviderFile &file : *files) {
        const QStringList paths = file.facts.paths.keys();
        EXPECT_EQ(paths.size(), operations[file.facts.id] + others[file.facts.id].size()) << qPrintable(file.facts.id);
        for (const QString &other : others[file.facts.id])
            EXPECT_TRUE(paths.contains(other)) << qPrintable(other);
    }
}

TEST_F(ProviderFilesTest, areOverriddenKeyByKey)
{
    const QString path = write(u"tesla.json"_s, R"({"paths": {"products": {"path": "/api/2/products"}}})");

    const ProviderFile file = tesla();

    EXPECT_EQ(file.own, path);
    EXPECT_EQ(file.facts.paths[u"products"_s].path, u"/api/2/products"_s);
    EXPECT_EQ(file.facts.paths[u"products"_s].host, u"na"_s);
    EXPECT_EQ(file.facts.paths[u"region"_s].path, u"/api/1/users/region"_s);
    EXPECT_TRUE(file.changed.isEmpty()) << "no secret goes anywhere else by that";
    EXPECT_EQ(file.digest.size(), 64);
}

TEST_F(ProviderFilesTest, tellWhichHostsAreNotOurs)
{
    write(u"tesla.json"_s, R"({"hosts": {"eu": "https://eu.example", "token": "https://token.example:8443"}})");

    EXPECT_THAT(tesla().changed, testing::IsSupersetOf({QUrl(u"https://eu.example"_s), QUrl(u"https://token.example:8443"_s)}));
}

TEST_F(ProviderFilesTest, tellWhichPagesForSigningInAreNotOurs)
{
    write(u"tesla.json"_s, R"({"paths": {"authorize": {"path": "/oauth2/v4/authorize"}}})");

    EXPECT_EQ(tesla().changed, QList{QUrl(u"https://auth.tesla.com/oauth2/v4/authorize"_s)});
}

TEST_F(ProviderFilesTest, haveAnotherDigestWithEachChange)
{
    write(u"tesla.json"_s, R"({"name": "A"})");
    const QByteArray before = tesla().digest;
    write(u"tesla.json"_s, R"({"name": "B"})");

    EXPECT_NE(tesla().digest, before);
}

TEST_F(ProviderFilesTest, thatCannotBeUsedAreNamedWithTheField)
{
    const QString path = write(u"tesla.json"_s, R"({"hosts": {"na": "nowhere"}})");

    const auto files = ProviderFiles::read(folder.path());

    ASSERT_FALSE(files);
    EXPECT_EQ(files.error().place.file, path);
    EXPECT_EQ(files.error().place.field, u"hosts.na"_s);
}

TEST_F(ProviderFilesTest, doNotSpeakForAnother)
{
    write(u"tesla.json"_s, R"({"id": "wattshift"})");

    EXPECT_EQ(ProviderFiles::read(folder.path()).error().place.field, u"id"_s);
}

TEST_F(ProviderFilesTest, ofOtherNamesAreLeftAlone)
{
    write(u"tesla.json.old"_s, "junk");
    write(u"unknown.json"_s, "junk");

    EXPECT_TRUE(ProviderFiles::read(folder.path()));
}

TEST_F(ProviderFilesTest, areNoFolders)
{
    QDir(folder.path()).mkdir(u"tesla.json"_s);

    EXPECT_EQ(ProviderFiles::read(folder.path()).error().kind, Error::Kind::NotAFile);
}
