// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/json/shape.h"

#include <gtest/gtest.h>

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace
{
struct Meter
{
    QString number;
    std::optional<double> kilowatts;
};

struct House
{
    QString name;
    qint64 id = 0;
    std::optional<Decimal> bill;
    std::optional<QDate> since;
    QList<Meter> meters;
    std::optional<QJsonValue> rest;
    std::optional<bool> isWarm;
    std::optional<QDateTime> seen;
};
}

template<>
const Shape<Meter> &shapeOf<Meter>()
{
    static const Shape<Meter> shape({field(u"number"_s, &Meter::number, {.isEitherWay = true}),
                                     field(u"kw"_s, &Meter::kilowatts, {.unit = u"kW"_s, .least = 0, .most = 50, .isEitherWay = true})});
    return shape;
}

template<>
const Shape<House> &shapeOf<House>()
{
    static const Shape<House> shape({field(u"name"_s, &House::name),
                                     field(u"id"_s, &House::id),
                                     field(u"bill"_s, &House::bill),
                                     field(u"since"_s, &House::since),
                                     field(u"meters"_s, &House::meters),
                                     field(u"rest"_s, &House::rest),
                                     field(u"warm"_s, &House::isWarm),
                                     field(u"seen"_s, &House::seen)});
    return shape;
}

namespace
{
QJsonValue json(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

MaybeFault faultOf(const QByteArray &text)
{
    House house;
    return shapeOf<House>().read(json(text), house);
}
}

TEST(ShapeTest, readsAndWritesTheSameObject)
{
    const QByteArray text = R"({"bill":"132.56","id":9007199254740993,"meters":[{"kw":6.4,"number":"A1"}],"name":"Casa",)"
                            R"("rest":{"any":[1]},"seen":"2025-02-25T16:13:37.902Z","since":"2025-01-07","warm":false})";

    House house;
    const MaybeFault fault = shapeOf<House>().read(json(QByteArray(text).replace("\"132.56\"", "132.56")), house);

    ASSERT_FALSE(fault) << qPrintable(fault->path);
    EXPECT_EQ(house.id, 9007199254740993);
    EXPECT_EQ(*house.bill, Decimal(13256, -2)); // the digits that the service wrote, not those of a double
    EXPECT_EQ(QJsonDocument(shapeOf<House>().write(house)).toJson(QJsonDocument::Compact), text);
}

TEST(ShapeTest, leavesOutWhatIsMissingOrNull)
{
    House house;
    ASSERT_FALSE(shapeOf<House>().read(json(R"({"name":"","id":0,"bill":null,"meters":[],"unknown":7})"), house));

    EXPECT_FALSE(house.bill);
    EXPECT_FALSE(house.isWarm);
    EXPECT_EQ(QJsonDocument(shapeOf<House>().write(house)).toJson(QJsonDocument::Compact), R"({"id":0,"meters":[],"name":""})");
}

TEST(ShapeTest, takesNumbersAndTextsEitherWayWhereAFieldAllowsIt)
{
    Meter meter;
    ASSERT_FALSE(shapeOf<Meter>().read(json(R"({"number":17,"kw":"6.4"})"), meter));

    EXPECT_EQ(meter.number, u"17");
    EXPECT_EQ(meter.kilowatts, 6.4);
}

TEST(ShapeTest, namesTheFieldThatIsWrongAndWhatIsThere)
{
    const QByteArray whole = R"({"name":"a","id":1,"meters":[{"number":"1"}],)";

    EXPECT_EQ(faultOf("{}"), (ShapeFault{u"name"_s, u"missing"_s}));
    EXPECT_EQ(faultOf(R"({"name":null})"), (ShapeFault{u"name"_s, u"null"_s}));
    EXPECT_EQ(faultOf(R"({"name":"a","id":1.5})"), (ShapeFault{u"id"_s, u"number"_s}));
    EXPECT_EQ(faultOf(R"({"name":"a","id":1,"meters":{}})"), (ShapeFault{u"meters"_s, u"object"_s}));
    EXPECT_EQ(faultOf(R"({"name":"a","id":1,"meters":[{"number":"1"},{"number":false}]})"),
              (ShapeFault{u"meters[1].number"_s, u"truth value"_s}));
    EXPECT_EQ(faultOf(R"({"name":"a","id":1,"meters":[{"number":"1","kw":50.5}]})"), (ShapeFault{u"meters[0].kw"_s, u"50.5"_s}));
    EXPECT_EQ(faultOf(whole + R"("bill":"12,5"})"), (ShapeFault{u"bill"_s, u"text"_s}));
    EXPECT_EQ(faultOf(whole + R"("since":"2025-02-30"})"), (ShapeFault{u"since"_s, u"text"_s}));
    EXPECT_EQ(faultOf(whole + R"("seen":"2025-02-25T16:13:37"})"), (ShapeFault{u"seen"_s, u"text"_s})); // whose clock is not said
    EXPECT_EQ(faultOf(whole + R"("warm":"true"})"), (ShapeFault{u"warm"_s, u"text"_s}));
}

TEST(ShapeTest, tellsItsFields)
{
    const QList<FieldDescription> fields = shapeOf<House>().describe();

    EXPECT_EQ(fields[0].name, u"name");
    EXPECT_TRUE(fields[0].isRequired);
    EXPECT_FALSE(fields[2].isRequired);
    EXPECT_EQ(fields[4].type, u"list of object");
    EXPECT_EQ(fields[4].members[1].facts.unit, u"kW");
}
