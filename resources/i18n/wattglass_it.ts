<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Wattglass %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your home&apos;s energy, from your own files, on your own disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copyright 2026 The Wattglass authors. Free software under the GNU General Public License, version 3 or later; it comes without any warranty. Built with Qt.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppearanceCard</name>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italiano</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataCard</name>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data folder: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Drop to import</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Your energy will be here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in a file from your utility: Green Button XML, or CSV with one reading a line. You can also drop files anywhere on this window. They stay on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the demo home</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To battery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From battery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Car charger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appliance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battery level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; choose from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>currency, amount</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>kind of series, which one</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be “%2”%3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has to be given%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot tell its %2: please say which it is%3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no series “%1”%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no time zone; write one like Europe/Rome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The readings are longer than this step%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no readings in this period; choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not there; check its name and folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read; check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a file; choose a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is beyond a limit: %2 is %3; split the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no readings%2; choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (it is %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the file is damaged or cut off there; get it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2, which is refused for safety; get a file without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 cannot be “%3”; mend the file or leave that line out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is kept in another unit than %2; import it as another series.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists already; choose another name or say that it may be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written; choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was stopped; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store%1 is not there yet; import a file to begin one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store%1 may only be read; check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using the store%1; try again when it has finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of the store%1 is full, and nothing was changed; free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store%1 is damaged; restore a copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store%1 was written by a newer Wattglass; update this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store%1 cannot be opened; check that its folder is there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryTable</name>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryTip</name>
    <message>
        <source>incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>estimated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together, out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>Power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battery level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is here yet. Import the file that your utility gave you to see what you use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no readings in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no readings in %1. There are some from %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n day(s) of this period have no readings, or not all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n month(s) of this period have no readings, or not all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n bar(s) of this period have no readings, or not all.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportArguments</name>
    <message>
        <source>Green Button XML or CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place the readings belong to; without it Home.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place&apos;s time zone, such as Europe/Rome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kWh, Wh, MWh, W, kW, m3, therm, or fraction (of a year&apos;s total).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kWh a year that fractions are fractions of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local time of the first row, where rows have none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds from one row to the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes: rows hold a meter&apos;s count; no: what was used since the last row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a CSV column is: NAME=KIND[/PART] or NAME=ignore. Can be repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How dates are written, such as dd/MM/yyyy HH:mm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands between cells: comma, semicolon, tab or pipe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decimal mark: point or comma.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTF-8, UTF-16, ISO-8859-1 or windows-1252.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes: the first row names the columns; no: it holds readings.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Invocation</name>
    <message>
        <source>Shows this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data file; without it %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers in JSON, errors too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: wattglass [--demo]            opens the window
       wattglass VERB [options]     see wattglass VERB --help

Verbs:
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads files into the store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists what is in the store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints the values of a series.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes a view as a picture or a table.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KindMenu</name>
    <message>
        <source>Length of the period: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Wattglass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Wattglass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy data (*.xml *.csv *.txt *.tsv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italiano</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Wattglass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Maker</name>
    <message>
        <source>Home used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its car included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made by the roof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent to the grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawn from the grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-sufficient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of what the home used was its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▼ %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an hour</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MonthSheet</name>
    <message>
        <source>Previous month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next month</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NavigationRail</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueryVerb</name>
    <message>
        <source>The id of a series, as `wattglass series` tells them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first day, local time or instant; without it the first there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end, not included; without it the last there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1m, 5m, 15m, hour, day, week, month or year; without it day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>csv or json; without it csv.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RangePopup</name>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Scope</name>
    <message>
        <source>Data until %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutList</name>
    <message>
        <source>Go back one period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go forward one period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all there is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with the previous period, the previous year, nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SiteController</name>
    <message>
        <source>A site needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SiteRow</name>
    <message>
        <source>Name of the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone of %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SiteSwitcher</name>
    <message>
        <source>Wattglass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SitesCard</name>
    <message>
        <source>Sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A site&apos;s days begin at midnight of its own time zone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Your data could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
