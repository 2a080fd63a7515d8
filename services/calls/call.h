// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/calls/callarguments.h"
#include "services/calls/callrequest.h"
#include "services/calls/operation.h"
#include "services/json/jsonanswer.h"

#include <variant>

/** No answer besides that it was done. */
template<>
struct JsonForm<std::monostate>
{
    static QList<FieldDescription> members() { return {}; }
    static QJsonValue write(std::monostate) { return QJsonObject(); }
};

/** One call of a service: the typed request that it wants, and the value that it answers with. */
template<typename Request, typename Value>
class Call
{
public:
    using Check = Outcome (*)(const Request &request);
    using Build = Result<HttpRequest> (*)(const ProviderFacts &facts, const Request &request);
    using Parse = Result<Value> (*)(const QByteArray &body, const Asked<Request> &asked);

    /** What differs from a call whose fields go where they say and whose answer has the shape of its value. */
    struct Plan
    {
        CallAddress address;
        QString words;
        QString settledBy;
        Settling settling = {};
        UserEffect effectOnUser = UserEffect::None;
        Request (*example)() = nullptr; /**< none: an empty one */
        QString inside; /**< the member of the answer that holds the value */
        Check check = nullptr; /**< what must hold between fields before anything is sent */
        Build build = nullptr;
        Parse parse = nullptr;
    };

    explicit Call(const Plan &plan)
        : m_plan(plan)
    {
    }

    const QString &id() const { return m_plan.address.id; }
    Effect effect() const { return m_plan.address.effect; }

    Result<HttpRequest> request(const ProviderFacts &facts, const Request &request) const
    {
        const QList<FieldDescription> fields = shapeOf<Request>().describe();
        const QJsonObject arguments = shapeOf<Request>().write(request);
        Outcome sound = CallArguments::check(fields, arguments, facts);
        if (sound && m_plan.check)
            sound = m_plan.check(request);
        if (!sound)
            return sound.error();
        return m_plan.build ? m_plan.build(facts, request) : CallRequest::build(facts, m_plan.address, fields, arguments);
    }

    Result<Value> read(const HttpAnswer &answer, const Asked<Request> &asked) const
    {
        if (m_plan.parse)
            return m_plan.parse(answer.body, asked);
        if constexpr (std::is_same_v<Value, std::monostate>)
            return std::monostate();
        else
            return JsonAnswer::read<Value>(answer.body, asked.host, m_plan.inside);
    }

    /** The same call for who has its arguments by name. */
    Operation operation() const
    {
        return {.id = id(),
                .words = m_plan.words,
                .effect = effect(),
                .settledBy = m_plan.settledBy,
                .settling = m_plan.settling,
                .effectOnUser = m_plan.effectOnUser,
                .fields = shapeOf<Request>().describe(),
                .example = shapeOf<Request>().write(m_plan.example ? m_plan.example() : Request()),
                .request
                = [call = *this](const ProviderFacts &facts, const QJsonObject &arguments) { return call.requestOf(facts, arguments); },
                .told = [call = *this](const HttpAnswer &answer, const Asked<QJsonObject> &asked) { return call.toldOf(answer, asked); }};
    }

private:
    static Result<Request> typed(const QJsonObject &arguments)
    {
        Request request{};
        if (const MaybeFault fault = shapeOf<Request>().read(arguments, request))
            return CallArguments::wrong(*fault, shapeOf<Request>().describe());
        return request;
    }

    Result<HttpRequest> requestOf(const ProviderFacts &facts, const QJsonObject &arguments) const
    {
        const Outcome known = CallArguments::check(shapeOf<Request>().describe(), arguments, facts);
        if (!known)
            return known.error();
        return typed(arguments).and_then([this, &facts](const Request &whole) { return request(facts, whole); });
    }

    Result<QJsonValue> toldOf(const HttpAnswer &answer, const Asked<QJsonObject> &asked) const
    {
        const auto request = typed(asked.request);
        if (!request)
            return request.error();
        const Result<Value> value = read(answer, {*request, asked.host, asked.now});
        if (!value)
            return value.error();
        const QJsonValue told = JsonForm<Value>::write(*value);
        return told.isObject() ? CallArguments::masked(JsonForm<Value>::members(), told.toObject()) : told;
    }

    const Plan m_plan;
};

/** A call that wants to be told nothing. */
struct Nothing
{
};

template<>
const Shape<Nothing> &shapeOf<Nothing>();
