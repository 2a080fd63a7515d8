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
</TS>
