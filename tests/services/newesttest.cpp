// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/newest.h"

#include <gtest/gtest.h>

#include <QPromise>
#include <QTest>

namespace
{
/** Somebody who asks for a number, and is told it by and by. */
class NewestTest : public testing::Test
{
protected:
    void ask(QPromise<int> &promise)
    {
        promise.start();
        m_question.ask(promise.future(), &m_asker, [this](int number) { m_told.append(number); });
    }
    static void answer(QPromise<int> &promise, int number)
    {
        promise.addResult(number);
        promise.finish();
    }
    void untilClosed()
    {
        EXPECT_TRUE(QTest::qWaitFor([this] { return !m_question.isOpen(); }));
    }

    QObject m_asker;
    Newest m_question;
    QList<int> m_told;
};
}

TEST_F(NewestTest, isOpenUntilItIsAnswered)
{
    QPromise<int> promise;
    EXPECT_FALSE(m_question.isOpen());

    ask(promise);
    EXPECT_TRUE(m_question.isOpen());
    answer(promise, 7);
    untilClosed();

    EXPECT_EQ(m_told, QList<int>{7});
}

TEST_F(NewestTest, anAnswerThatComesAfterANewerQuestionIsNotTold)
{
    QPromise<int> first, second;
    ask(first);
    ask(second);

    answer(first, 1);
    QCoreApplication::processEvents();
    EXPECT_TRUE(m_question.isOpen());
    answer(second, 2);
    untilClosed();

    EXPECT_EQ(m_told, QList<int>{2});
}

TEST_F(NewestTest, whatWasDroppedIsNotTold)
{
    QPromise<int> promise;
    ask(promise);

    m_question.drop();
    EXPECT_FALSE(m_question.isOpen());
    answer(promise, 1);
    QCoreApplication::processEvents();

    EXPECT_TRUE(m_told.isEmpty());
}
