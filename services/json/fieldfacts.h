// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <limits>

/** Where a field of a request stands. */
enum class FieldPlace {
    Body, /**< a member of the JSON object that is sent */
    Form, /**< a field of a form that is sent */
    File, /**< all that is sent, as it is */
    Path, /**< in the braces of the address */
    Query,
};

/** What is known of a field besides its name and type. */
struct FieldFacts
{
    QString words; /**< what it tells, for people; in English, as the services' own words are */
    QString unit; /**< `kWh` */
    double least = -std::numeric_limits<double>::infinity();
    double most = std::numeric_limits<double>::infinity();
    QString codes; /**< the enumeration of the provider's file that its value is from */
    bool isOpen = false; /**< other values than those are taken, too */
    bool isEitherWay = false; /**< a number may be written as text, and a text as a number */
    bool isSecret = false;
    FieldPlace place = FieldPlace::Body;
};

/** A field as a user is told of it. */
struct FieldDescription
{
    QString name;
    QString type; /**< `number`, `list of text`, `object` */
    bool isRequired = true;
    FieldFacts facts;
    QList<FieldDescription> members; /**< of an object, or of each in a list */
};
