// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pagepictures.h"

#include <QJSValue>
#include <QQuickWindow>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
constexpr auto timeToSettle = 700ms; // for readers of the store and what they make the page draw
}

PagePictures::PagePictures(QQuickWindow &window, Appearance &appearance, const QString &folder, const std::function<bool()> &isReady)
    : m_window(window)
    , m_appearance(appearance)
    , m_folder(folder)
    , m_isReady(isReady)
{
    const QStringList pages = window.property("pages").value<QJSValue>().toVariant().toStringList();
    for (const auto scheme : {Appearance::Scheme::Light, Appearance::Scheme::Dark}) {
        for (const QSize size : {QSize(1400, 900), QSize(900, 600)}) {
            for (const QString &page : pages)
                m_waiting.append({page, scheme, size});
        }
    }
}

void PagePictures::begin(Done done)
{
    m_done = std::move(done);
    m_folder.mkpath(u"."_s);
    m_window.show();
    prepare();
}

void PagePictures::prepare()
{
    if (m_waiting.isEmpty())
        return m_done(m_files);
    const Picture &next = m_waiting.first();
    m_appearance.show(next.scheme);
    m_window.resize(next.size);
    m_window.setProperty("page", next.page);
    QTimer::singleShot(timeToSettle, this, &PagePictures::draw);
}

void PagePictures::draw()
{
    if (!m_isReady()) {
        QTimer::singleShot(timeToSettle, this, &PagePictures::draw);
        return;
    }
    const QString file = m_folder.filePath(fileName(m_waiting.takeFirst()));
    if (m_window.grabWindow().save(file))
        m_files.append(file);
    prepare();
}

QString PagePictures::fileName(const Picture &picture) const
{
    const QString scheme = picture.scheme == Appearance::Scheme::Dark ? u"dark"_s : u"light"_s;
    return u"%1-%2-%3x%4.png"_s.arg(picture.page, scheme).arg(picture.size.width()).arg(picture.size.height());
}
