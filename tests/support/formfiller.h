// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <memory>

/** A browser whose user is the sandbox's: signs in on its pages, decides, and goes where it is sent. */
class FormFiller
{
public:
    /** The last answer: that of the address it was sent to, or of the page where nobody sent it on. */
    std::unique_ptr<QNetworkReply> decide(const QUrl &page, const QByteArray &decision);
    std::unique_ptr<QNetworkReply> open(const QUrl &page);

private:
    std::unique_ptr<QNetworkReply> send(const QUrl &page, const QByteArray &form);

    QNetworkAccessManager m_network;
};
