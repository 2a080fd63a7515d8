// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/historyanswer.h"

#include "ui/history/flowstack.h"

namespace
{
using Window = Result<std::shared_ptr<const ChartData>>;

/** @p request over another time. */
ChartRequest moved(ChartRequest request, const Interval &range)
{
    request.range = range;
    return request;
}

Result<HistoryAnswer> gathered(const QList<QFuture<Window>> &windows)
{
    QList<std::shared_ptr<const ChartData>> data;
    for (const QFuture<Window> &window : windows) {
        const Window one = window.result();
        if (!one)
            return one.error();
        data.append(*one);
    }
    HistoryAnswer answer{.chart = {.shown = data[0]}, .totals = {.shown = data[1]}};
    if (data.size() > 2) {
        answer.chart.compared = data[2];
        answer.totals.compared = data[3];
    }
    answer.chart = {FlowStack::stacked(answer.chart.shown), FlowStack::stacked(answer.chart.compared)};
    return answer;
}
}

QFuture<Result<HistoryAnswer>> HistoryAnswer::ask(SeriesReader &reader, const HistoryQuestion &question)
{
    QList<QFuture<Window>> windows{reader.window(question.chart), reader.window(question.totals)};
    if (question.compared) {
        windows.append(reader.window(moved(question.chart, *question.compared)));
        windows.append(reader.window(moved(question.totals, *question.compared)));
    }
    return QtFuture::whenAll(windows.begin(), windows.end()).then(&gathered);
}
