<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ChartLegend</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message numerus="yes">
        <source>The other week lacks %n of these readings; choose another week.</source>
        <translation>
            <numerusform>The other week lacks %n of these readings; choose another week.</numerusform>
            <numerusform>The other week lacks %n of these readings; choose another week.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message numerus="yes">
        <source>%n day(s) of this period have no readings, or not all.</source>
        <translation>
            <numerusform>%n day of this period has no readings, or not all.</numerusform>
            <numerusform>%n days of this period have no readings, or not all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) of this period have no readings, or not all.</source>
        <translation>
            <numerusform>%n month of this period has no readings, or not all.</numerusform>
            <numerusform>%n months of this period have no readings, or not all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bar(s) of this period have no readings, or not all.</source>
        <translation>
            <numerusform>%n bar of this period has no readings, or not all.</numerusform>
            <numerusform>%n bars of this period have no readings, or not all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) of this period have no readings, or not all.</source>
        <translation>
            <numerusform>%n hour of this period has no readings, or not all.</numerusform>
            <numerusform>%n hours of this period have no readings, or not all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Includes %Ln repaired reading(s).</source>
        <translation>
            <numerusform>Includes %Ln repaired reading.</numerusform>
            <numerusform>Includes %Ln repaired readings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportController</name>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) wait for an answer</source>
        <translation>
            <numerusform>%n file waits for an answer</numerusform>
            <numerusform>%n files wait for an answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Importing %n file(s)</source>
        <translation>
            <numerusform>Importing %n file</numerusform>
            <numerusform>Importing %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportReview</name>
    <message numerus="yes">
        <source>%Ln thing(s) cannot be known from this file.</source>
        <translation>
            <numerusform>%Ln thing cannot be known from this file.</numerusform>
            <numerusform>%Ln things cannot be known from this file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message numerus="yes">
        <source>%Ln reading(s)</source>
        <translation>
            <numerusform>%Ln reading</numerusform>
            <numerusform>%Ln readings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln series</source>
        <translation>
            <numerusform>%Ln series</numerusform>
            <numerusform>%Ln series</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reading(s) imported into %1</source>
        <translation>
            <numerusform>%Ln reading imported into %1</numerusform>
            <numerusform>%Ln readings imported into %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoticeController</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NowWords</name>
    <message numerus="yes">
        <source>%1 It is asked again in %n minute(s).</source>
        <comment>why</comment>
        <translation>
            <numerusform>%1 It is asked again in %n minute.</numerusform>
            <numerusform>%1 It is asked again in %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RepairWords</name>
    <message numerus="yes">
        <source>%Ln reading(s)</source>
        <translation>
            <numerusform>%Ln reading</numerusform>
            <numerusform>%Ln readings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) before</source>
        <translation>
            <numerusform>the week before</numerusform>
            <numerusform>%n weeks before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) after</source>
        <translation>
            <numerusform>the week after</numerusform>
            <numerusform>%n weeks after</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reading(s) missing</source>
        <translation>
            <numerusform>%Ln reading is missing</numerusform>
            <numerusform>%Ln readings are missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reading(s) of %1 differ from %2.</source>
        <translation>
            <numerusform>%Ln reading of %1 differs from %2.</numerusform>
            <numerusform>%Ln readings of %1 differ from %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reading(s) of %2 lie below longer or shorter ones of %1.</source>
        <translation>
            <numerusform>%Ln reading of %2 lies below longer or shorter ones of %1.</numerusform>
            <numerusform>%Ln readings of %2 lie below longer or shorter ones of %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln reading(s) of %1 and %2 agree.</source>
        <translation>
            <numerusform>%Ln reading of %1 and %2 agrees.</numerusform>
            <numerusform>All %Ln readings of %1 and %2 agree.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reading(s) of %1 differ from %2; the newer count.</source>
        <translation>
            <numerusform>%Ln reading of %1 differs from %2; the newer one counts.</numerusform>
            <numerusform>%Ln readings of %1 differ from %2; the newer ones count.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RescueWords</name>
    <message numerus="yes">
        <source>%n reading(s)</source>
        <translation>
            <numerusform>%n reading</numerusform>
            <numerusform>%n readings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The log of the newest changes is broken; %n of them cannot be told.</source>
        <translation>
            <numerusform>The log of the newest changes is broken; %n of them cannot be told.</numerusform>
            <numerusform>The log of the newest changes is broken; %n of them cannot be told.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file was cut short: %n page(s) of it are missing, and not all that was in them may be on this list.</source>
        <translation>
            <numerusform>The file was cut short: %n page of it is missing, and not all that was in it may be on this list.</numerusform>
            <numerusform>The file was cut short: %n pages of it are missing, and not all that was in them may be on this list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunList</name>
    <message numerus="yes">
        <source>%n run(s), %1 in all, %2 each.</source>
        <translation>
            <numerusform>%n run, %1 in all, %2 each.</numerusform>
            <numerusform>%n runs, %1 in all, %2 each.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message numerus="yes">
        <source>A usual run takes %1 in %n minute(s), as its recorded runs did.</source>
        <translation>
            <numerusform>A usual run takes %1 in %n minute, as its recorded runs did.</numerusform>
            <numerusform>A usual run takes %1 in %n minutes, as its recorded runs did.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message numerus="yes">
        <source>%n reading(s)</source>
        <translation>
            <numerusform>%n reading</numerusform>
            <numerusform>%n readings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SuggestionsCard</name>
    <message numerus="yes">
        <source>%n older one(s) are not listed.</source>
        <translation>
            <numerusform>%n older one is not listed.</numerusform>
            <numerusform>%n older ones are not listed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncWords</name>
    <message numerus="yes">
        <source>%n new reading(s)</source>
        <translation>
            <numerusform>%n new reading</numerusform>
            <numerusform>%n new readings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n is/are different now</source>
        <translation>
            <numerusform>%1, %n is different now</numerusform>
            <numerusform>%1, %n are different now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) to go</source>
        <translation>
            <numerusform>%n question to go</numerusform>
            <numerusform>%n questions to go</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrendFigures</name>
    <message numerus="yes">
        <source>Digiwatt numbers its months from 1 to 12. They fit the readings of %n whole month(s).</source>
        <translation>
            <numerusform>Digiwatt numbers its months from 1 to 12. They fit the readings of %n whole month.</numerusform>
            <numerusform>Digiwatt numbers its months from 1 to 12. They fit the readings of %n whole months.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Digiwatt numbers its months from 1 to 12. Of %n whole month(s) of readings, %1 fit.</source>
        <translation>
            <numerusform>Digiwatt numbers its months from 1 to 12. Of %n whole month of readings, %1 fit.</numerusform>
            <numerusform>Digiwatt numbers its months from 1 to 12. Of %n whole months of readings, %1 fit.</numerusform>
        </translation>
    </message>
</context>
</TS>
