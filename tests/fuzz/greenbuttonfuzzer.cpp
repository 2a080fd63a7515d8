// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/import/greenbutton.h"
#include "tests/fuzz/require.h"

using namespace Qt::StringLiterals;

/** A document as a file of Green Button. */
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, std::size_t size)
{
    const QByteArray content = inputOf(data, size);
    const quint16 dice = qChecksum(content);
    ImportChoices choices;
    if (dice % 1024 != 0) // finding the zone goes through those of the whole world, which takes its time
        choices.zone = dice % 32 == 0 ? "Europe/Rome" : "UTC";

    const auto file = Require::quick(size, [&] { return GreenButton::parse(content, u"usage.xml"_s, choices); });
    if (file)
        Require::soundFile(*file);
    else
        Require::placeWithin(content, file.error());
    if (dice % 8 == 1)
        Require::same(file, GreenButton::parse(content, u"usage.xml"_s, choices));
    return 0;
}
