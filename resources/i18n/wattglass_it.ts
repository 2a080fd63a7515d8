<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Wattglass %1</source>
        <translation>Wattglass %1</translation>
    </message>
    <message>
        <source>Your home&apos;s energy, from your own files, on your own disk.</source>
        <translation>L&apos;energia della tua casa, dai tuoi file, sul tuo disco.</translation>
    </message>
    <message>
        <source>Copyright 2026 The Wattglass authors. Free software under the GNU General Public License, version 3 or later; it comes without any warranty. Built with Qt.</source>
        <translation>Copyright 2026 The Wattglass authors. Software libero con licenza GNU General Public License, versione 3 o successiva; senza alcuna garanzia. Realizzato con Qt.</translation>
    </message>
</context>
<context>
    <name>AccountLines</name>
    <message>
        <source>%1 Left empty, it stays as it was.</source>
        <translation>%1 Lasciato vuoto, resta com&apos;era.</translation>
    </message>
    <message>
        <source>Optional. %1</source>
        <translation>Facoltativo. %1</translation>
    </message>
</context>
<context>
    <name>AccountWords</name>
    <message>
        <source>signed in until %1</source>
        <translation>accesso valido fino a %1</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>accesso effettuato</translation>
    </message>
    <message>
        <source>signed in, to be renewed at the next call</source>
        <translation>accesso effettuato, da rinnovare alla prossima richiesta</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>accesso non più valido</translation>
    </message>
    <message>
        <source>locked, as the keychain is</source>
        <translation>bloccato, come il portachiavi</translation>
    </message>
    <message>
        <source>paused until %1</source>
        <translation>in pausa fino a %1</translation>
    </message>
    <message>
        <source>%1, until the program ends</source>
        <translation>%1, fino alla chiusura del programma</translation>
    </message>
    <message>
        <source>%1 is asked whether the sign-in may begin.</source>
        <translation>Si chiede a %1 se l’accesso può cominciare.</translation>
    </message>
    <message>
        <source>%1 asks you in the browser.</source>
        <translation>%1 ti chiede il consenso nel browser.</translation>
    </message>
    <message>
        <source>%1 is asked for a token.</source>
        <translation>Si chiede un token a %1.</translation>
    </message>
    <message>
        <source>A first call shows whether %1 accepts the sign-in.</source>
        <translation>Una prima richiesta mostra se %1 accetta l’accesso.</translation>
    </message>
    <message>
        <source>Your application is made known to %1.</source>
        <translation>La tua applicazione viene registrata presso %1.</translation>
    </message>
    <message>
        <source>The keychain is given the secrets.</source>
        <translation>I segreti vengono dati al portachiavi.</translation>
    </message>
</context>
<context>
    <name>AccountsCard</name>
    <message>
        <source>Your accounts</source>
        <translation>I tuoi account</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>service, name</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Accedi di nuovo</translation>
    </message>
    <message>
        <source>Sign in again to %1</source>
        <translation>Accedi di nuovo a %1</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Rimuovi…</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Rimuovi %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ferma</translation>
    </message>
    <message>
        <source>Fetch now</source>
        <translation>Scarica ora</translation>
    </message>
    <message>
        <source>Stop fetching from %1</source>
        <translation>Ferma lo scaricamento da %1</translation>
    </message>
    <message>
        <source>Fetch now from %1</source>
        <translation>Scarica ora da %1</translation>
    </message>
    <message>
        <source>Describe the home…</source>
        <translation>Descrivi la casa…</translation>
    </message>
    <message>
        <source>Describe the home to %1</source>
        <translation>Descrivi la casa a %1</translation>
    </message>
</context>
<context>
    <name>AccountsController</name>
    <message>
        <source>No browser could be opened. The page is %1.</source>
        <translation>Non è stato possibile aprire un browser. La pagina è %1.</translation>
    </message>
    <message>
        <source>The account is removed from this computer.</source>
        <translation>L&apos;account è stato rimosso da questo computer.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>service, name</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>Interrogo il portachiavi…</translation>
    </message>
    <message>
        <source>The accounts cannot be shown</source>
        <translation>Gli account non si possono mostrare</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>%1 What is shown is from before.</source>
        <translation>%1 Quello che si vede è di prima.</translation>
    </message>
    <message>
        <source>Sign in to a service, and Wattglass brings its data onto this computer. Passwords and keys are kept in the computer&apos;s keychain, nowhere else.</source>
        <translation>Accedi a un servizio e Wattglass porta i suoi dati su questo computer. Password e chiavi restano nel portachiavi del computer, da nessun&apos;altra parte.</translation>
    </message>
</context>
<context>
    <name>AppDialog</name>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>AppearanceCard</name>
    <message>
        <source>Appearance</source>
        <translation>Aspetto</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Chiaro o scuro</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Italiano</source>
        <translation>Italiano</translation>
    </message>
</context>
<context>
    <name>ApplianceEnergies</name>
    <message>
        <source>Other appliances</source>
        <translation>Altri apparecchi</translation>
    </message>
</context>
<context>
    <name>ApplianceEntry</name>
    <message>
        <source>%1 × %2</source>
        <comment>number, appliance</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>One %1 less</source>
        <translation>Un %1 in meno</translation>
    </message>
    <message>
        <source>One %1 more</source>
        <translation>Un %1 in più</translation>
    </message>
    <message>
        <source>Take %1 off the list</source>
        <translation>Togli %1 dall&apos;elenco</translation>
    </message>
</context>
<context>
    <name>ApplianceFigures</name>
    <message>
        <source>Appliance</source>
        <translation>Apparecchio</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energia</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Confronto</translation>
    </message>
    <message>
        <source>Digiwatt says %1 in all, which its own parts do not add up to.</source>
        <translation>Digiwatt dice %1 in tutto, ma le sue parti non danno questa somma.</translation>
    </message>
    <message>
        <source>Digiwatt says %1 in all.</source>
        <translation>Digiwatt dice %1 in tutto.</translation>
    </message>
    <message>
        <source>Digiwatt says %1 in all, after %2 in the time before.</source>
        <translation>Digiwatt dice %1 in tutto, dopo %2 nel periodo precedente.</translation>
    </message>
    <message>
        <source>Twelve months</source>
        <translation>Dodici mesi</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mese</translation>
    </message>
    <message>
        <source>What used how much</source>
        <translation>Che cosa ha consumato quanto</translation>
    </message>
    <message>
        <source>The last twelve months</source>
        <translation>Gli ultimi dodici mesi</translation>
    </message>
    <message>
        <source>As Digiwatt tells it.</source>
        <translation>Come lo dice Digiwatt.</translation>
    </message>
    <message>
        <source>Added up from the readings on this computer.</source>
        <translation>Somma delle letture su questo computer.</translation>
    </message>
    <message>
        <source>As Digiwatt tells it; that its numbers are the months of the calendar is taken for granted.</source>
        <translation>Come lo dice Digiwatt; si dà per certo che i suoi numeri siano i mesi del calendario.</translation>
    </message>
    <message>
        <source>Standby</source>
        <translation>Standby</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Settimana</translation>
    </message>
    <message>
        <source>Much</source>
        <translation>Molto</translation>
    </message>
    <message>
        <source>Digiwatt compares %1 with an average of %2, which are hardly in one unit: nothing is made of it here.</source>
        <translation>Digiwatt confronta %1 con una media di %2: difficilmente sono nella stessa unità, quindi qui non se ne ricava nulla.</translation>
    </message>
    <message>
        <source>At this rate %1 in a year.</source>
        <translation>Di questo passo %1 in un anno.</translation>
    </message>
    <message>
        <source>At this rate %1 in a year, which cost %2.</source>
        <translation>Di questo passo %1 in un anno, che costano %2.</translation>
    </message>
</context>
<context>
    <name>AppliancesPage</name>
    <message>
        <source>Appliances</source>
        <translation>Apparecchi</translation>
    </message>
    <message>
        <source>No appliances yet</source>
        <translation>Ancora nessun apparecchio</translation>
    </message>
    <message>
        <source>Here you will see which appliance uses what, and when. A meter that tells them apart is needed: sign in to its service, or import its file.</source>
        <translation>Qui vedrai quale apparecchio consuma che cosa, e quando. Serve un contatore che li distingua: accedi al suo servizio o importa il suo file.</translation>
    </message>
    <message>
        <source>Open the accounts</source>
        <translation>Apri gli account</translation>
    </message>
</context>
<context>
    <name>BackupController</name>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ancora nessuno</translation>
    </message>
    <message>
        <source>No copy was made. %1</source>
        <translation>Non è stata fatta alcuna copia. %1</translation>
    </message>
    <message>
        <source>Nothing was changed. %1</source>
        <translation>Non è stato cambiato nulla. %1</translation>
    </message>
    <message>
        <source>The readings are those of %1. What was there before is kept as %2.</source>
        <translation>Le letture sono quelle di %1. Ciò che c&apos;era prima è conservato come %2.</translation>
    </message>
    <message>
        <source>Nothing could be rescued and nothing was changed. %1</source>
        <translation>Non si è potuto salvare nulla e nulla è stato cambiato. %1</translation>
    </message>
</context>
<context>
    <name>CallbackPage</name>
    <message>
        <source>You can go back to Wattglass</source>
        <translation>Puoi tornare a Wattglass</translation>
    </message>
    <message>
        <source>The service has sent its answer. This page can be closed.</source>
        <translation>Il servizio ha inviato la sua risposta. Questa pagina si può chiudere.</translation>
    </message>
    <message>
        <source>The sign-in was refused</source>
        <translation>L’accesso è stato rifiutato</translation>
    </message>
    <message>
        <source>Wattglass says what you can do. This page can be closed.</source>
        <translation>Wattglass dice che cosa puoi fare. Questa pagina si può chiudere.</translation>
    </message>
    <message>
        <source>This does not belong to the sign-in</source>
        <translation>Questo non fa parte dell’accesso</translation>
    </message>
    <message>
        <source>Wattglass goes on waiting for the right answer. Go back to it to begin anew.</source>
        <translation>Wattglass continua ad aspettare la risposta giusta. Torna lì per ricominciare.</translation>
    </message>
</context>
<context>
    <name>ChartLegend</name>
    <message>
        <source>Legend</source>
        <translation>Legenda</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Meno</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n altra</numerusform>
            <numerusform>altre %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartTipBlock</name>
    <message>
        <source>No readings</source>
        <translation>Nessuna lettura</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ChartTools</name>
    <message>
        <source>What is counted</source>
        <translation>Che cosa si conta</translation>
    </message>
    <message>
        <source>Show the whole period</source>
        <translation>Mostra l&apos;intero periodo</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Grafico</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabella</translation>
    </message>
    <message>
        <source>Repair this stretch…</source>
        <translation>Ripara questo tratto…</translation>
    </message>
    <message>
        <source>Repair readings…</source>
        <translation>Ripara letture…</translation>
    </message>
</context>
<context>
    <name>ChartView</name>
    <message>
        <source>Arrow keys read the values one by one.</source>
        <translation>I tasti freccia leggono i valori uno per uno.</translation>
    </message>
</context>
<context>
    <name>CommandWords</name>
    <message>
        <source>made</source>
        <translation>fatta</translation>
    </message>
    <message>
        <source>not made</source>
        <translation>non fatta</translation>
    </message>
    <message>
        <source>it is not known whether it was made</source>
        <translation>non si sa se è stata fatta</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <comment>account, change, time, outcome</comment>
        <translation>%1, %2, %3: %4</translation>
    </message>
</context>
<context>
    <name>CompareController</name>
    <message>
        <source>As Digiwatt told it on %1.</source>
        <translation>Come Digiwatt l&apos;ha detto il %1.</translation>
    </message>
    <message>
        <source>Digiwatt compares your home with similar ones. Sign in to it, and what it tells is shown here.</source>
        <translation>Digiwatt confronta la tua casa con case simili. Accedi, e quel che dice compare qui.</translation>
    </message>
</context>
<context>
    <name>CompareFigures</name>
    <message>
        <source>%1, how often</source>
        <translation>%1, quante volte</translation>
    </message>
    <message>
        <source>%1, each time</source>
        <translation>%1, ogni volta</translation>
    </message>
    <message>
        <source>Among similar homes, %1</source>
        <comment>days</comment>
        <translation>Tra case simili, %1</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Casa</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>Minimo</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tu</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Massimo</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Consumo</translation>
    </message>
    <message>
        <source>Digiwatt calls these numbers watt-hours, which they can hardly be: take them as a scale.</source>
        <translation>Digiwatt chiama questi numeri wattora, ma difficilmente lo sono: prendili come una scala.</translation>
    </message>
    <message>
        <source>Digiwatt does not tell where your home stands.</source>
        <translation>Digiwatt non dice dove si trova la tua casa.</translation>
    </message>
    <message>
        <source>Your home uses less than any similar one.</source>
        <translation>La tua casa consuma meno di ogni casa simile.</translation>
    </message>
    <message>
        <source>Your home uses more than any similar one.</source>
        <translation>La tua casa consuma più di ogni casa simile.</translation>
    </message>
    <message>
        <source>Your home stands %1 of the way from the one that uses least to the one that uses most.</source>
        <translation>La tua casa è al %1 della strada tra quella che consuma meno e quella che consuma di più.</translation>
    </message>
    <message>
        <source>From the average home to yours</source>
        <translation>Dalla casa media alla tua</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Passo</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energia</translation>
    </message>
    <message>
        <source>Average home</source>
        <translation>Casa media</translation>
    </message>
    <message>
        <source>Your home</source>
        <translation>La tua casa</translation>
    </message>
    <message>
        <source>The totals do not begin at zero, so that the steps can be seen.</source>
        <translation>I totali non cominciano da zero, perché si vedano i passi.</translation>
    </message>
    <message>
        <source>Not compared, for there is no average, or one that is hardly in the same unit: %1.</source>
        <translation>Non confrontati, perché manca una media o difficilmente è nella stessa unità: %1.</translation>
    </message>
    <message>
        <source>Of these, the uses do not fit what is told to have been used: %1.</source>
        <translation>Di questi gli usi non si accordano con il consumo dichiarato: %1.</translation>
    </message>
    <message>
        <source>What could be saved</source>
        <translation>Che cosa si potrebbe risparmiare</translation>
    </message>
    <message>
        <source>Appliance</source>
        <translation>Apparecchio</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Risparmio</translation>
    </message>
    <message>
        <source>%1 of what it used</source>
        <translation>%1 di quanto ha consumato</translation>
    </message>
</context>
<context>
    <name>CompareMenu</name>
    <message>
        <source>Nothing</source>
        <translation>Niente</translation>
    </message>
    <message>
        <source>Previous period</source>
        <translation>Periodo precedente</translation>
    </message>
    <message>
        <source>Previous year</source>
        <translation>Anno precedente</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Confronta</translation>
    </message>
    <message>
        <source>Compare: previous period</source>
        <translation>Confronto: periodo precedente</translation>
    </message>
    <message>
        <source>Compare: previous year</source>
        <translation>Confronto: anno precedente</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Compare</source>
        <translation>Confronto</translation>
    </message>
    <message>
        <source>What Digiwatt told cannot be used</source>
        <translation>Quel che Digiwatt ha detto non si può usare</translation>
    </message>
    <message>
        <source>No comparison yet</source>
        <translation>Ancora nessun confronto</translation>
    </message>
    <message>
        <source>Open the accounts</source>
        <translation>Apri gli account</translation>
    </message>
    <message>
        <source>Describe the home…</source>
        <translation>Descrivi la casa…</translation>
    </message>
    <message>
        <source>By what it knows of the home Digiwatt finds similar ones.</source>
        <translation>Da quel che sa della casa Digiwatt trova quelle simili.</translation>
    </message>
</context>
<context>
    <name>ConfirmAddresses</name>
    <message>
        <source>Your own file for %1 sends what you tell to these addresses. Go on only if you know them.</source>
        <translation>Il tuo file per %1 manda quello che scrivi a questi indirizzi. Continua solo se li conosci.</translation>
    </message>
</context>
<context>
    <name>ConnectController</name>
    <message>
        <source>The keychain is asked. It may want its own password.</source>
        <translation>Interrogo il portachiavi. Può volere la sua password.</translation>
    </message>
    <message>
        <source>Signed in to %1.</source>
        <translation>Accesso a %1 riuscito.</translation>
    </message>
    <message>
        <source>Signed in to %1 as %2.</source>
        <translation>Accesso a %1 riuscito come %2.</translation>
    </message>
</context>
<context>
    <name>ConnectProgress</name>
    <message>
        <source>Sign in there. This window goes on by itself.</source>
        <translation>Accedi lì. Questa finestra prosegue da sola.</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the address of the page into one, and sign in there.</source>
        <translation>Non è stato possibile aprire un browser. Copia l&apos;indirizzo della pagina in uno e accedi lì.</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copia l&apos;indirizzo</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Aprila di nuovo</translation>
    </message>
    <message>
        <source>If the browser cannot come back by itself, paste here the address that it ended at, or the code that the page shows.</source>
        <translation>Se il browser non riesce a tornare da solo, incolla qui l&apos;indirizzo a cui è arrivato o il codice che la pagina mostra.</translation>
    </message>
    <message>
        <source>Address or code from the browser</source>
        <translation>Indirizzo o codice dal browser</translation>
    </message>
    <message>
        <source>Copy the address of the page to the other computer, and sign in there. Then paste here the code that the page shows, or the address that the browser ended at.</source>
        <translation>Copia l’indirizzo della pagina sull’altro computer e accedi da lì. Poi incolla qui il codice mostrato dalla pagina, o l’indirizzo a cui è arrivato il browser.</translation>
    </message>
</context>
<context>
    <name>ConnectSheet</name>
    <message>
        <source>Sign in to %1 again</source>
        <translation>Accedi di nuovo a %1</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Accedi a %1</translation>
    </message>
    <message>
        <source>You need: %1</source>
        <translation>Serve: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>These are right</source>
        <translation>Sono giusti</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Accedi</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>My browser is on another computer</source>
        <translation>Il mio browser è su un altro computer</translation>
    </message>
</context>
<context>
    <name>ConsentDesk</name>
    <message>
        <source>This page is too old</source>
        <translation>Questa pagina è troppo vecchia</translation>
    </message>
    <message>
        <source>Begin anew in Wattglass.</source>
        <translation>Ricomincia da Wattglass.</translation>
    </message>
    <message>
        <source>You are locked out</source>
        <translation>L’accesso è bloccato</translation>
    </message>
    <message>
        <source>Too many wrong passwords; try again later.</source>
        <translation>Troppe password errate; riprova più tardi.</translation>
    </message>
    <message>
        <source>Address or password are wrong.</source>
        <translation>L’indirizzo o la password sono errati.</translation>
    </message>
</context>
<context>
    <name>CredentialField</name>
    <message>
        <source>Hide</source>
        <translation>Nascondi</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Show what is written in %1</source>
        <translation>Mostra quello che c&apos;è scritto in %1</translation>
    </message>
</context>
<context>
    <name>DataCard</name>
    <message>
        <source>Data</source>
        <translation>Dati</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <source>Data folder: %1</source>
        <translation>Cartella dei dati: %1</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Ultimo backup</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>In corso…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Esegui un backup</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Ripristina…</translation>
    </message>
    <message>
        <source>Made by themselves on days when something changed; the last five are kept in “backups”.</source>
        <translation>Si fanno da sé nei giorni in cui qualcosa è cambiato; gli ultimi cinque restano in «backups».</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>%1 %2</source>
        <comment>day, time</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Drop to import</source>
        <translation>Rilascia per importare</translation>
    </message>
</context>
<context>
    <name>EntryRow</name>
    <message>
        <source>%1 · %2</source>
        <comment>series, time</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>ExportDesk</name>
    <message>
        <source>Writing %1…</source>
        <translation>Scrittura di %1…</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Salvato come %1</translation>
    </message>
    <message>
        <source>The picture was copied.</source>
        <translation>L&apos;immagine è stata copiata.</translation>
    </message>
    <message>
        <source>The table was copied.</source>
        <translation>La tabella è stata copiata.</translation>
    </message>
</context>
<context>
    <name>ExportFiles</name>
    <message>
        <source>Export</source>
        <translation>Esporta</translation>
    </message>
</context>
<context>
    <name>ExportMenu</name>
    <message>
        <source>Export</source>
        <translation>Esporta</translation>
    </message>
    <message>
        <source>Picture, SVG…</source>
        <translation>Immagine, SVG…</translation>
    </message>
    <message>
        <source>Picture, PDF…</source>
        <translation>Immagine, PDF…</translation>
    </message>
    <message>
        <source>Picture, PNG</source>
        <translation>Immagine, PNG</translation>
    </message>
    <message>
        <source>%1 × %2 pixels…</source>
        <translation>%1 × %2 pixel…</translation>
    </message>
    <message>
        <source>Numbers as shown, CSV…</source>
        <translation>Numeri come mostrati, CSV…</translation>
    </message>
    <message>
        <source>Numbers as shown, JSON…</source>
        <translation>Numeri come mostrati, JSON…</translation>
    </message>
    <message>
        <source>All readings, CSV…</source>
        <translation>Tutte le letture, CSV…</translation>
    </message>
    <message>
        <source>All readings, JSON…</source>
        <translation>Tutte le letture, JSON…</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copia immagine</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Copia tabella</translation>
    </message>
</context>
<context>
    <name>FigureCard</name>
    <message>
        <source>Chart</source>
        <translation>Grafico</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabella</translation>
    </message>
</context>
<context>
    <name>FigureController</name>
    <message>
        <source>%1 %2</source>
        <comment>slot, amount</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name, amount</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>name, amount, note</comment>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Insieme</translation>
    </message>
</context>
<context>
    <name>FigureView</name>
    <message>
        <source>Arrow keys read the values one by one.</source>
        <translation>I tasti freccia leggono i valori uno per uno.</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Your energy will be here</source>
        <translation>Qui ci sarà la tua energia</translation>
    </message>
    <message>
        <source>Bring in a file from your utility: Green Button XML, or CSV with one reading a line. You can also drop files anywhere on this window. They stay on this machine.</source>
        <translation>Importa un file del tuo fornitore: Green Button XML, oppure CSV con una lettura per riga. Puoi anche trascinare i file in un punto qualsiasi di questa finestra. Restano su questo computer.</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importa un file</translation>
    </message>
    <message>
        <source>Try the demo home</source>
        <translation>Prova la casa dimostrativa</translation>
    </message>
    <message>
        <source>Sign in to a service</source>
        <translation>Accedi a un servizio</translation>
    </message>
</context>
<context>
    <name>FlowStack</name>
    <message>
        <source>Solar used</source>
        <translation>Solare usato</translation>
    </message>
    <message>
        <source>Untracked</source>
        <translation>Non attribuito</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>Imported</source>
        <translation>Prelevata</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Immessa</translation>
    </message>
    <message>
        <source>Home used</source>
        <translation>Consumo di casa</translation>
    </message>
    <message>
        <source>Solar</source>
        <translation>Solare</translation>
    </message>
    <message>
        <source>To battery</source>
        <translation>Alla batteria</translation>
    </message>
    <message>
        <source>From battery</source>
        <translation>Dalla batteria</translation>
    </message>
    <message>
        <source>Car charger</source>
        <translation>Ricarica auto</translation>
    </message>
    <message>
        <source>Appliance</source>
        <translation>Apparecchio</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Potenza prelevata</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>Gas</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Acqua</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>Calore</translation>
    </message>
    <message>
        <source>Battery level</source>
        <translation>Livello della batteria</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Riga %1</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Il file</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, riga %2</translation>
    </message>
    <message>
        <source>; choose from %1</source>
        <translation>; scegli tra %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>currency, amount</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>kind of series, which one</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 cannot be “%2”%3.</source>
        <translation>%1 non può essere “%2”%3.</translation>
    </message>
    <message>
        <source>%1 has to be given%2.</source>
        <translation>Bisogna indicare %1%2.</translation>
    </message>
    <message>
        <source>%1 cannot tell its %2: please say which it is%3.</source>
        <translation>%1 non dice quale sia %2: indicalo tu%3.</translation>
    </message>
    <message>
        <source>There is no series “%1”%2.</source>
        <translation>Non c&apos;è nessuna serie “%1”%2.</translation>
    </message>
    <message>
        <source>“%1” is no time zone; write one like Europe/Rome.</source>
        <translation>“%1” non è un fuso orario; scrivine uno come Europe/Rome.</translation>
    </message>
    <message>
        <source>The readings are longer than this step%1.</source>
        <translation>Le letture sono più lunghe di questo intervallo%1.</translation>
    </message>
    <message>
        <source>There are no readings in this period; choose another one.</source>
        <translation>Non ci sono letture in questo periodo; scegline un altro.</translation>
    </message>
    <message>
        <source>%1 is not there; check its name and folder.</source>
        <translation>%1 non c&apos;è; controlla il nome e la cartella.</translation>
    </message>
    <message>
        <source>%1 cannot be read; check its permissions.</source>
        <translation>%1 non si può leggere; controlla i permessi.</translation>
    </message>
    <message>
        <source>%1 is not a file; choose a file.</source>
        <translation>%1 non è un file; scegli un file.</translation>
    </message>
    <message>
        <source>%1 is beyond a limit: %2 is %3; split the file.</source>
        <translation>%1 supera un limite: %2 è %3; dividi il file.</translation>
    </message>
    <message>
        <source>%1 holds no readings%2; choose another file.</source>
        <translation>%1 non contiene letture%2; scegli un altro file.</translation>
    </message>
    <message>
        <source> (it is %1)</source>
        <translation> (è %1)</translation>
    </message>
    <message>
        <source>%1: the file is damaged or cut off there; get it once more.</source>
        <translation>%1: lì il file è danneggiato o interrotto; scaricalo di nuovo.</translation>
    </message>
    <message>
        <source>%1 has %2, which is refused for safety; get a file without it.</source>
        <translation>%1 contiene %2, che viene rifiutato per sicurezza; procurati un file che non lo contenga.</translation>
    </message>
    <message>
        <source>%1: %2 cannot be “%3”; mend the file or leave that line out.</source>
        <translation>%1: %2 non può essere “%3”; correggi il file o togli quella riga.</translation>
    </message>
    <message>
        <source>%1 is kept in another unit than %2; import it as another series.</source>
        <translation>%1 è conservata in un&apos;unità diversa da %2; importala come un&apos;altra serie.</translation>
    </message>
    <message>
        <source>%1 exists already; choose another name or say that it may be replaced.</source>
        <translation>%1 esiste già; scegli un altro nome o consenti di sostituirlo.</translation>
    </message>
    <message>
        <source>%1 cannot be written; choose another folder.</source>
        <translation>%1 non si può scrivere; scegli un&apos;altra cartella.</translation>
    </message>
    <message>
        <source>This was stopped; nothing was changed.</source>
        <translation>Operazione interrotta; nulla è cambiato.</translation>
    </message>
    <message>
        <source>The store%1 is not there yet; import a file to begin one.</source>
        <translation>L&apos;archivio%1 non c&apos;è ancora; importa un file per crearlo.</translation>
    </message>
    <message>
        <source>The store%1 may only be read; check its permissions.</source>
        <translation>L&apos;archivio%1 si può solo leggere; controlla i permessi.</translation>
    </message>
    <message>
        <source>Another program is using the store%1; try again when it has finished.</source>
        <translation>Un altro programma sta usando l&apos;archivio%1; riprova quando avrà finito.</translation>
    </message>
    <message>
        <source>The disk of the store%1 is full, and nothing was changed; free some space and try again.</source>
        <translation>Il disco dell&apos;archivio%1 è pieno e nulla è cambiato; libera spazio e riprova.</translation>
    </message>
    <message>
        <source>The store%1 was written by a newer Wattglass; update this one.</source>
        <translation>L&apos;archivio%1 è stato scritto da un Wattglass più recente; aggiorna questo.</translation>
    </message>
    <message>
        <source>The store%1 cannot be opened; check that its folder is there.</source>
        <translation>L&apos;archivio%1 non si può aprire; controlla che la sua cartella ci sia.</translation>
    </message>
    <message>
        <source>paler: %1</source>
        <translation>più chiaro: %1</translation>
    </message>
    <message>
        <source>%1 takes no “%2”; see %1 --help.</source>
        <translation>%1 non accetta “%2”; vedi %1 --help.</translation>
    </message>
    <message>
        <source>There is no reading on both sides to draw a line between; take another week or type a value.</source>
        <translation>Manca una lettura da uno dei due lati per tracciare una linea; prendi un’altra settimana o scrivi un valore.</translation>
    </message>
    <message numerus="yes">
        <source>The other week lacks %n of these readings; choose another week.</source>
        <translation>
            <numerusform>All’altra settimana manca %n di queste letture; scegli un’altra settimana.</numerusform>
            <numerusform>All’altra settimana mancano %n di queste letture; scegli un’altra settimana.</numerusform>
        </translation>
    </message>
    <message>
        <source>The readings here differ in length: only those that are there can be replaced, by a typed value.</source>
        <translation>Qui le letture hanno durate diverse: si possono sostituire solo quelle che ci sono, con un valore scritto.</translation>
    </message>
    <message>
        <source>These readings are means and add up to no total; type a value for each.</source>
        <translation>Queste letture sono medie e non danno un totale; scrivi un valore per ciascuna.</translation>
    </message>
    <message>
        <source>The number has more digits than a reading holds.</source>
        <translation>Il numero ha più cifre di quante ne contiene una lettura.</translation>
    </message>
    <message>
        <source>This is more than %L1 readings; choose a shorter stretch.</source>
        <translation>Sono più di %L1 letture; scegli un tratto più corto.</translation>
    </message>
    <message>
        <source>There is nothing to replace in this stretch; choose a longer one.</source>
        <translation>In questo tratto non c’è niente da sostituire; scegline uno più lungo.</translation>
    </message>
    <message>
        <source>The store%1 is damaged; rescue what can be read of it.</source>
        <translation>L&apos;archivio%1 è danneggiato; salva ciò che si legge ancora.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>series, site</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>value, note</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 less</source>
        <translation>%1 in meno</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 in più</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, amount</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>CO₂ of the grid</source>
        <translation>CO₂ della rete</translation>
    </message>
    <message>
        <source>Marginal CO₂ of the grid</source>
        <translation>CO₂ marginale della rete</translation>
    </message>
    <message>
        <source>Average CO₂ of the grid</source>
        <translation>CO₂ media della rete</translation>
    </message>
</context>
<context>
    <name>GreenController</name>
    <message>
        <source>Digiwatt tells how renewable the grid is, hour by hour. Sign in to it to see it here.</source>
        <translation>Digiwatt dice ora per ora quanto è rinnovabile la rete. Accedi per vederlo qui.</translation>
    </message>
    <message>
        <source>This was told on %1.</source>
        <translation>È stato detto il %1.</translation>
    </message>
    <message>
        <source>Digiwatt wrote its dates as year, day, month; they are read so here.</source>
        <translation>Digiwatt ha scritto le date come anno, giorno, mese; qui sono lette così.</translation>
    </message>
</context>
<context>
    <name>GreenFigures</name>
    <message>
        <source>How renewable the grid is</source>
        <translation>Quanto è rinnovabile la rete</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Renewable share</source>
        <translation>Quota rinnovabile</translation>
    </message>
    <message>
        <source>%1, %2 – %3</source>
        <comment>day, times</comment>
        <translation>%1, %2 – %3</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Adesso</translation>
    </message>
    <message>
        <source>Outlined: the times that Digiwatt calls the best. Hatched: foretold.</source>
        <translation>Contornati: i momenti che Digiwatt chiama migliori. Tratteggiati: previsti.</translation>
    </message>
    <message>
        <source>Now %1 of the grid&apos;s energy is renewable.</source>
        <translation>Adesso il %1 dell&apos;energia della rete è rinnovabile.</translation>
    </message>
    <message>
        <source>One of the best times is open until %1.</source>
        <translation>Uno dei momenti migliori dura fino alle %1.</translation>
    </message>
    <message>
        <source>The next of the best times is %1, %2 to %3.</source>
        <translation>Il prossimo dei momenti migliori è %1, dalle %2 alle %3.</translation>
    </message>
    <message>
        <source>Outlined: the three greenest hours in a row of each day. Hatched: foretold.</source>
        <translation>Contornate: le tre ore di fila più verdi di ogni giorno. Tratteggiate: previste.</translation>
    </message>
</context>
<context>
    <name>GreenPage</name>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Not known how green the grid is</source>
        <translation>Non si sa quanto è verde la rete</translation>
    </message>
    <message>
        <source>Open the accounts</source>
        <translation>Apri gli account</translation>
    </message>
    <message>
        <source>Not known what a start costs</source>
        <translation>Non si sa quanto costa un inizio</translation>
    </message>
    <message>
        <source>Say what your electricity costs, and each start is shown here by money and by how green it is.</source>
        <translation>Di&apos; quanto costa la tua elettricità: qui vedrai ogni inizio per costo e per quanto è verde.</translation>
    </message>
    <message>
        <source>Type the price</source>
        <translation>Scrivi il prezzo</translation>
    </message>
</context>
<context>
    <name>HabitFigures</name>
    <message>
        <source>%1, %2</source>
        <comment>weekday, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Most is used on %1 (%2 in the hour), least on %3 (%4).</source>
        <translation>Si consuma di più %1 (%2 nell&apos;ora), di meno %3 (%4).</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>times</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>A day from Monday to Friday takes %1, one at the weekend %2.</source>
        <translation>Un giorno da lunedì a venerdì consuma %1, uno del fine settimana %2.</translation>
    </message>
    <message>
        <source>Digiwatt does not say on which weekday its table begins, and there are too few readings to tell.</source>
        <translation>Digiwatt non dice con quale giorno comincia la sua tabella, e le letture sono troppo poche per capirlo.</translation>
    </message>
    <message>
        <source>Digiwatt does not say on which weekday its table begins; your readings say %1 (they agree by %2).</source>
        <translation>Digiwatt non dice con quale giorno comincia la sua tabella; le tue letture dicono %1 (concordano al %2).</translation>
    </message>
    <message>
        <source>Digiwatt does not say on which weekday its table begins. %1 fits your readings best, but not clearly (by %2).</source>
        <translation>Digiwatt non dice con quale giorno comincia la sua tabella. %1 si accorda meglio con le tue letture, ma non chiaramente (al %2).</translation>
    </message>
</context>
<context>
    <name>HabitsController</name>
    <message>
        <source>The whole home</source>
        <translation>Tutta la casa</translation>
    </message>
    <message>
        <source>As your readings tell</source>
        <translation>Come dicono le tue letture</translation>
    </message>
    <message>
        <source>%1 in an average week</source>
        <comment>what</comment>
        <translation>%1 in una settimana media</translation>
    </message>
    <message>
        <source>There are no readings by the hour in this period.</source>
        <translation>In questo periodo non ci sono letture orarie.</translation>
    </message>
    <message>
        <source>As Digiwatt tells it, added up over the period</source>
        <translation>Come lo dice Digiwatt, sommato sul periodo</translation>
    </message>
    <message>
        <source>Digiwatt left some of the hours out.</source>
        <translation>Digiwatt ha omesso alcune ore.</translation>
    </message>
</context>
<context>
    <name>HabitsPage</name>
    <message>
        <source>Habits</source>
        <translation>Abitudini</translation>
    </message>
    <message>
        <source>The habits cannot be shown</source>
        <translation>Le abitudini non si possono mostrare</translation>
    </message>
    <message>
        <source>Nothing by the hour here</source>
        <translation>Qui non c&apos;è nulla di orario</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Go to the last readings</source>
        <translation>Vai alle ultime letture</translation>
    </message>
    <message>
        <source>Whose habits</source>
        <translation>Abitudini di che cosa</translation>
    </message>
    <message>
        <source>The weekday on which Digiwatt&apos;s table begins</source>
        <translation>Il giorno con cui comincia la tabella di Digiwatt</translation>
    </message>
</context>
<context>
    <name>HistoryController</name>
    <message>
        <source>%1, %2</source>
        <comment>title, days</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Storico</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>%1 What is shown is from before.</source>
        <translation>%1 Quello che si vede è di prima.</translation>
    </message>
</context>
<context>
    <name>HistorySamples</name>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>HistoryState</name>
    <message>
        <source>Reading your data…</source>
        <translation>Lettura dei dati…</translation>
    </message>
    <message>
        <source>The readings cannot be shown</source>
        <translation>Non è possibile mostrare le letture</translation>
    </message>
    <message>
        <source>Nothing in this period</source>
        <translation>Niente in questo periodo</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Qui non c&apos;è ancora nulla</translation>
    </message>
    <message>
        <source>The chart comes as soon as it is read.</source>
        <translation>Il grafico arriva appena letto.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Go to the last readings</source>
        <translation>Vai alle ultime letture</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importa un file</translation>
    </message>
</context>
<context>
    <name>HistoryTable</name>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>%1, repaired</source>
        <translation>%1, riparata</translation>
    </message>
</context>
<context>
    <name>HistoryTiles</name>
    <message>
        <source>Home used</source>
        <translation>Consumo di casa</translation>
    </message>
    <message>
        <source>Solar</source>
        <translation>Solare</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Immessa</translation>
    </message>
    <message>
        <source>sent to the grid</source>
        <translation>inviata alla rete</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Prelevata</translation>
    </message>
    <message>
        <source>drawn from the grid</source>
        <translation>presa dalla rete</translation>
    </message>
    <message>
        <source>Self-sufficient</source>
        <translation>Autosufficienza</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Consumo</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>in tutto</translation>
    </message>
    <message>
        <source>On average</source>
        <translation>In media</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Massimo</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>al giorno</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>alla settimana</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>al mese</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>all&apos;anno</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>all&apos;ora</translation>
    </message>
    <message>
        <source>from the roof</source>
        <translation>dal tetto</translation>
    </message>
    <message>
        <source>did without the grid</source>
        <translation>senza la rete</translation>
    </message>
    <message>
        <source>this far in %1</source>
        <translation>a questo punto di %1</translation>
    </message>
    <message>
        <source>as %1</source>
        <comment>period</comment>
        <translation>come %1</translation>
    </message>
    <message>
        <source>▲ %1 to %2</source>
        <comment>percent, period</comment>
        <translation>▲ %1 rispetto a %2</translation>
    </message>
    <message>
        <source>▼ %1 to %2</source>
        <comment>percent, period</comment>
        <translation>▼ %1 rispetto a %2</translation>
    </message>
    <message>
        <source>%1, with repairs</source>
        <comment>what a total is</comment>
        <translation>%1, con riparazioni</translation>
    </message>
</context>
<context>
    <name>HistoryTip</name>
    <message>
        <source>incomplete</source>
        <translation>incompleto</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>stimato</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>In tutto</translation>
    </message>
    <message>
        <source>Exported and stored</source>
        <translation>Immessa e accumulata</translation>
    </message>
    <message>
        <source>Home used</source>
        <translation>Consumo di casa</translation>
    </message>
    <message>
        <source>repaired</source>
        <translation>riparata</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>Power</source>
        <translation>Potenza</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>Elettricità</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>Gas</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Acqua</translation>
    </message>
    <message>
        <source>Battery level</source>
        <translation>Livello della batteria</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
    <message>
        <source>Nothing is here yet. Import the file that your utility gave you to see what you use.</source>
        <translation>Qui non c&apos;è ancora nulla. Importa il file del tuo fornitore per vedere quanto consumi.</translation>
    </message>
    <message>
        <source>There are no readings in %1.</source>
        <translation>Non ci sono letture in questo periodo: %1.</translation>
    </message>
    <message>
        <source>There are no readings in %1. There are some from %2 to %3.</source>
        <translation>Non ci sono letture in questo periodo: %1. Ce ne sono da %2 a %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of this period have no readings, or not all.</source>
        <translation>
            <numerusform>%n giorno di questo periodo non ha letture, o non tutte.</numerusform>
            <numerusform>%n giorni di questo periodo non hanno letture, o non tutte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) of this period have no readings, or not all.</source>
        <translation>
            <numerusform>%n mese di questo periodo non ha letture, o non tutte.</numerusform>
            <numerusform>%n mesi di questo periodo non hanno letture, o non tutte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bar(s) of this period have no readings, or not all.</source>
        <translation>
            <numerusform>%n barra di questo periodo non ha letture, o non tutte.</numerusform>
            <numerusform>%n barre di questo periodo non hanno letture, o non tutte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energia</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Livello</translation>
    </message>
    <message>
        <source>%1 by day</source>
        <translation>%1 per giorno</translation>
    </message>
    <message>
        <source>%1 by week</source>
        <translation>%1 per settimana</translation>
    </message>
    <message>
        <source>%1 by month</source>
        <translation>%1 per mese</translation>
    </message>
    <message>
        <source>%1 by year</source>
        <translation>%1 per anno</translation>
    </message>
    <message>
        <source>%1 by hour</source>
        <translation>%1 per ora</translation>
    </message>
    <message>
        <source>%1 by the minute</source>
        <translation>%1 al minuto</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) of this period have no readings, or not all.</source>
        <translation>
            <numerusform>%n ora di questo periodo non ha letture, o non tutte.</numerusform>
            <numerusform>%n ore di questo periodo non hanno letture, o non tutte.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>Includes %Ln repaired reading(s).</source>
        <translation>
            <numerusform>Comprende %Ln lettura riparata.</numerusform>
            <numerusform>Comprende %Ln letture riparate.</numerusform>
        </translation>
    </message>
    <message>
        <source>CO₂ of the grid</source>
        <translation>CO₂ della rete</translation>
    </message>
</context>
<context>
    <name>ImportButtons</name>
    <message>
        <source>The same answers for the other files</source>
        <translation>Le stesse risposte per gli altri file</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Skip this file</source>
        <translation>Salta questo file</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importa</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>ImportController</name>
    <message>
        <source>Waiting</source>
        <translation>In attesa</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lettura %1</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>Da controllare</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n domanda</numerusform>
            <numerusform>%n domande</numerusform>
        </translation>
    </message>
    <message>
        <source>Storing</source>
        <translation>Salvataggio</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Tralasciato</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) wait for an answer</source>
        <translation>
            <numerusform>%n file attende una risposta</numerusform>
            <numerusform>%n file attendono una risposta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Importing %n file(s)</source>
        <translation>
            <numerusform>Importazione di %n file</numerusform>
            <numerusform>Importazione di %n file</numerusform>
        </translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Casa</translation>
    </message>
</context>
<context>
    <name>ImportDecisionRow</name>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>open</source>
        <translation>da scegliere</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Scegli</translation>
    </message>
</context>
<context>
    <name>ImportFileRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>Tralascia %1</translation>
    </message>
</context>
<context>
    <name>ImportFiles</name>
    <message>
        <source>Files</source>
        <translation>File</translation>
    </message>
</context>
<context>
    <name>ImportNote</name>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
    <message>
        <source>Hide this line</source>
        <translation>Nascondi questa riga</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambia…</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>First readings</source>
        <translation>Prime letture</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Inizio</translation>
    </message>
</context>
<context>
    <name>ImportReview</name>
    <message numerus="yes">
        <source>%Ln thing(s) cannot be known from this file.</source>
        <translation>
            <numerusform>%Ln cosa non si può sapere da questo file.</numerusform>
            <numerusform>%Ln cose non si possono sapere da questo file.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is how the file will be read.</source>
        <translation>Il file sarà letto così.</translation>
    </message>
</context>
<context>
    <name>ImportSheet</name>
    <message>
        <source>Import</source>
        <translation>Importa</translation>
    </message>
</context>
<context>
    <name>ImportSiteRow</name>
    <message>
        <source>Site</source>
        <translation>Sito</translation>
    </message>
    <message>
        <source>Choose one, or write a new name.</source>
        <translation>Scegline uno o scrivi un nome nuovo.</translation>
    </message>
    <message>
        <source>Site: %1</source>
        <translation>Sito: %1</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>%1, %2</source>
        <comment>series, unit</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>You chose it.</source>
        <translation>L&apos;hai scelto tu.</translation>
    </message>
    <message>
        <source>The file says so at its beginning.</source>
        <translation>Lo dice l&apos;inizio del file.</translation>
    </message>
    <message>
        <source>All of the file can be read so.</source>
        <translation>Tutto il file si legge così.</translation>
    </message>
    <message>
        <source>Line %1 is not UTF-8.</source>
        <translation>La riga %1 non è UTF-8.</translation>
    </message>
    <message>
        <source>It cuts the rows into %1 columns each.</source>
        <translation>Divide ogni riga in %1 colonne.</translation>
    </message>
    <message>
        <source>The file has one column.</source>
        <translation>Il file ha una sola colonna.</translation>
    </message>
    <message>
        <source>“%1” can only be read so.</source>
        <translation>“%1” si può leggere solo così.</translation>
    </message>
    <message>
        <source>All numbers are whole.</source>
        <translation>Tutti i numeri sono interi.</translation>
    </message>
    <message>
        <source>It says “%1” where the others hold numbers or times.</source>
        <translation>Dice “%1” dove le altre hanno numeri od orari.</translation>
    </message>
    <message>
        <source>It is like all the others.</source>
        <translation>È come tutte le altre.</translation>
    </message>
    <message>
        <source>“%1” begins with the year.</source>
        <translation>“%1” comincia con l&apos;anno.</translation>
    </message>
    <message>
        <source>In “%1” a number over 12 can only be the day.</source>
        <translation>In “%1” un numero oltre 12 può essere solo il giorno.</translation>
    </message>
    <message>
        <source>Dates with dots, like “%1”, begin with the day.</source>
        <translation>Le date con i punti, come “%1”, cominciano con il giorno.</translation>
    </message>
    <message>
        <source>Numbers like %1 are seconds since 1970.</source>
        <translation>Numeri come %1 sono secondi dal 1970.</translation>
    </message>
    <message>
        <source>Times like “%1” say how far they are from UTC.</source>
        <translation>Orari come “%1” dicono quanto distano da UTC.</translation>
    </message>
    <message>
        <source>Times like “%1” end with Z, which means UTC.</source>
        <translation>Orari come “%1” finiscono con Z, cioè UTC.</translation>
    </message>
    <message>
        <source>The column is called “%1”.</source>
        <translation>La colonna si chiama “%1”.</translation>
    </message>
    <message>
        <source>Times like “%1” are those of the clock on the wall.</source>
        <translation>Orari come “%1” sono quelli dell&apos;orologio di casa.</translation>
    </message>
    <message>
        <source>It counts the rows.</source>
        <translation>Conta le righe.</translation>
    </message>
    <message>
        <source>The rows are numbered, each number %1 times.</source>
        <translation>Le righe sono numerate, ogni numero %1 volte.</translation>
    </message>
    <message>
        <source>No column tells the time.</source>
        <translation>Nessuna colonna dice l&apos;ora.</translation>
    </message>
    <message>
        <source>It is the site&apos;s.</source>
        <translation>È quello del sito.</translation>
    </message>
    <message>
        <source>No other zone has these offsets.</source>
        <translation>Nessun altro fuso ha questi scarti.</translation>
    </message>
    <message>
        <source>%1 of %2 rows are so far apart.</source>
        <translation>%1 righe su %2 distano così.</translation>
    </message>
    <message>
        <source>%1 rows are then exactly one %2.</source>
        <translation>%1 righe fanno allora esattamente un periodo: %2.</translation>
    </message>
    <message>
        <source>The numbers never fall, over %1 rows.</source>
        <translation>I numeri non scendono mai, in %1 righe.</translation>
    </message>
    <message>
        <source>The numbers rise on, and begin anew %1 times.</source>
        <translation>I numeri salgono e ricominciano %1 volte.</translation>
    </message>
    <message>
        <source>The numbers rise %1 times and fall %2 times.</source>
        <translation>I numeri salgono %1 volte e scendono %2 volte.</translation>
    </message>
    <message>
        <source>%1 rows are too few to tell a meter&apos;s count.</source>
        <translation>%1 righe sono troppo poche per riconoscere un contatore.</translation>
    </message>
    <message>
        <source>All numbers are the same.</source>
        <translation>Tutti i numeri sono uguali.</translation>
    </message>
    <message>
        <source>Power is not counted up.</source>
        <translation>La potenza non si accumula.</translation>
    </message>
    <message>
        <source>“%1” says the unit.</source>
        <translation>“%1” dice l&apos;unità.</translation>
    </message>
    <message>
        <source>The column “%1” says so.</source>
        <translation>Lo dice la colonna “%1”.</translation>
    </message>
    <message>
        <source>All numbers together are 1.</source>
        <translation>Tutti i numeri insieme fanno 1.</translation>
    </message>
    <message>
        <source>Its name says “%1”.</source>
        <translation>Il suo nome dice “%1”.</translation>
    </message>
    <message>
        <source>It is the only column of values.</source>
        <translation>È l&apos;unica colonna di valori.</translation>
    </message>
    <message>
        <source>It is one of several named columns.</source>
        <translation>È una di varie colonne con un nome.</translation>
    </message>
    <message>
        <source>“%1” is not energy.</source>
        <translation>“%1” non è energia.</translation>
    </message>
    <message>
        <source>It holds text.</source>
        <translation>Contiene testo.</translation>
    </message>
    <message>
        <source>Another column tells the time better.</source>
        <translation>Un&apos;altra colonna dice meglio l&apos;ora.</translation>
    </message>
    <message>
        <source>It tells the time.</source>
        <translation>Dice l&apos;ora.</translation>
    </message>
    <message>
        <source>It says which values were estimated.</source>
        <translation>Dice quali valori sono stimati.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Virgola</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Punto e virgola</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulazione</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Barra verticale</translation>
    </message>
    <message>
        <source>Point, as in 1.5</source>
        <translation>Punto, come in 1.5</translation>
    </message>
    <message>
        <source>Comma, as in 1,5</source>
        <translation>Virgola, come in 1,5</translation>
    </message>
    <message>
        <source>Names the columns</source>
        <translation>Dà i nomi alle colonne</translation>
    </message>
    <message>
        <source>Holds readings</source>
        <translation>Contiene letture</translation>
    </message>
    <message>
        <source>What a meter has counted</source>
        <translation>Il totale di un contatore</translation>
    </message>
    <message>
        <source>Amounts, row by row</source>
        <translation>Quantità, riga per riga</translation>
    </message>
    <message>
        <source>The place of the row</source>
        <translation>La posizione della riga</translation>
    </message>
    <message>
        <source>The number of the row</source>
        <translation>Il numero della riga</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Each with its offset</source>
        <translation>Ognuno con il suo scarto</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Ora locale</translation>
    </message>
    <message>
        <source>Shares of a year&apos;s total</source>
        <translation>Quote del totale annuo</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>Giorno, mese, anno</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>Mese, giorno, anno</translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation>Anno, mese, giorno</translation>
    </message>
    <message>
        <source>Year, day, month</source>
        <translation>Anno, giorno, mese</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Tralascia</translation>
    </message>
    <message>
        <source>year</source>
        <translation>anno</translation>
    </message>
    <message>
        <source>week</source>
        <translation>settimana</translation>
    </message>
    <message>
        <source>day</source>
        <translation>giorno</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codifica</translation>
    </message>
    <message>
        <source>Between cells</source>
        <translation>Fra le celle</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Segno decimale</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>Prima riga</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Orari</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuso orario</translation>
    </message>
    <message>
        <source>First row begins</source>
        <translation>Inizio della prima riga</translation>
    </message>
    <message>
        <source>Each row lasts</source>
        <translation>Ogni riga dura</translation>
    </message>
    <message>
        <source>Numbers are</source>
        <translation>I numeri sono</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unità</translation>
    </message>
    <message>
        <source>kWh a year</source>
        <translation>kWh all&apos;anno</translation>
    </message>
    <message>
        <source>“%1” can be read in several ways.</source>
        <translation>“%1” si può leggere in più modi.</translation>
    </message>
    <message>
        <source>“%1” can be read in two ways.</source>
        <translation>“%1” si può leggere in due modi.</translation>
    </message>
    <message>
        <source>Several zones fit the file. Where was it measured?</source>
        <translation>Più fusi si adattano al file. Dove è stato misurato?</translation>
    </message>
    <message>
        <source>The rows tell no time. When does the first one begin?</source>
        <translation>Le righe non dicono l&apos;ora. Quando comincia la prima?</translation>
    </message>
    <message>
        <source>The %1 rows do not tell how long each of them is.</source>
        <translation>Le %1 righe non dicono quanto dura ognuna.</translation>
    </message>
    <message>
        <source>“%1” rises, but it may be either.</source>
        <translation>“%1” sale, ma può essere l&apos;uno o l&apos;altro.</translation>
    </message>
    <message>
        <source>What is “%1” counted in?</source>
        <translation>In che unità è “%1”?</translation>
    </message>
    <message>
        <source>The numbers are shares of a year. How much are they together?</source>
        <translation>I numeri sono quote di un anno. Quanto fanno insieme?</translation>
    </message>
    <message>
        <source>What does it hold?</source>
        <translation>Che cosa contiene?</translation>
    </message>
    <message>
        <source>Nothing new: its readings are there already</source>
        <translation>Niente di nuovo: le sue letture ci sono già</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reading(s)</source>
        <translation>
            <numerusform>%Ln lettura</numerusform>
            <numerusform>%Ln letture</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln series</source>
        <translation>
            <numerusform>%Ln serie</numerusform>
            <numerusform>%Ln serie</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new: these readings are in %1 already</source>
        <translation>Niente di nuovo: queste letture sono già in %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reading(s) imported into %1</source>
        <translation>
            <numerusform>%Ln lettura importata in %1</numerusform>
            <numerusform>%Ln letture importate in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The file does not say it. Where was it measured?</source>
        <translation>Il file non lo dice. Dove è stato misurato?</translation>
    </message>
    <message>
        <source>The file does not say what it counts in.</source>
        <translation>Il file non dice in che unità conta.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n giorno</numerusform>
            <numerusform>%n giorni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n ora</numerusform>
            <numerusform>%n ore</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minuti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n secondo</numerusform>
            <numerusform>%n secondi</numerusform>
        </translation>
    </message>
    <message>
        <source>What comes of a kWh is not counted up.</source>
        <translation>Ciò che viene da un kWh non si conta come un contatore.</translation>
    </message>
    <message>
        <source>The file is called “%1”.</source>
        <translation>Il file si chiama “%1”.</translation>
    </message>
    <message>
        <source>AVERT tells marginal CO₂, and this is your region.</source>
        <translation>AVERT indica la CO₂ marginale, e questa è la tua regione.</translation>
    </message>
    <message>
        <source>It is another region.</source>
        <translation>È un&apos;altra regione.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regione</translation>
    </message>
    <message>
        <source>The file tells the CO₂ of several regions. In which one is the home?</source>
        <translation>Il file indica la CO₂ di più regioni. In quale si trova la casa?</translation>
    </message>
</context>
<context>
    <name>Invocation</name>
    <message>
        <source>Shows this help.</source>
        <translation>Mostra questo aiuto.</translation>
    </message>
    <message>
        <source>The data file; without it %1.</source>
        <translation>Il file dei dati; se manca, %1.</translation>
    </message>
    <message>
        <source>Answers in JSON, errors too.</source>
        <translation>Risponde in JSON, anche gli errori.</translation>
    </message>
    <message>
        <source>Usage: wattglass [--demo]            opens the window
       wattglass VERB [options]     see wattglass VERB --help

Verbs:
</source>
        <translation>Uso: wattglass [--demo]            apre la finestra
     wattglass VERBO [opzioni]     vedi wattglass VERBO --help

Verbi:
</translation>
    </message>
    <message>
        <source>Reads files into the store.</source>
        <translation>Legge file nell&apos;archivio.</translation>
    </message>
    <message>
        <source>Lists what is in the store.</source>
        <translation>Elenca che cosa c&apos;è nell&apos;archivio.</translation>
    </message>
    <message>
        <source>Prints the values of a series.</source>
        <translation>Stampa i valori di una serie.</translation>
    </message>
    <message>
        <source>Green Button XML or CSV.</source>
        <translation>Green Button XML o CSV.</translation>
    </message>
    <message>
        <source>The place the readings belong to; without it Home.</source>
        <translation>Il luogo a cui appartengono le letture; se manca, Home.</translation>
    </message>
    <message>
        <source>The place&apos;s time zone, such as Europe/Rome.</source>
        <translation>Il fuso orario del luogo, come Europe/Rome.</translation>
    </message>
    <message>
        <source>The kWh a year that fractions are fractions of.</source>
        <translation>I kWh annui di cui le quote sono parte.</translation>
    </message>
    <message>
        <source>Local time of the first row, where rows have none.</source>
        <translation>Ora locale della prima riga, se le righe non ne hanno.</translation>
    </message>
    <message>
        <source>Seconds from one row to the next.</source>
        <translation>Secondi da una riga alla successiva.</translation>
    </message>
    <message>
        <source>yes: rows hold a meter&apos;s count; no: what was used since the last row.</source>
        <translation>yes: le righe contengono il numero del contatore; no: quanto consumato dalla riga precedente.</translation>
    </message>
    <message>
        <source>What a CSV column is: NAME=KIND[/PART] or NAME=ignore. Can be repeated.</source>
        <translation>Che cosa è una colonna CSV: NOME=TIPO[/PARTE] o NOME=ignore. Si può ripetere.</translation>
    </message>
    <message>
        <source>How dates are written, such as dd/MM/yyyy HH:mm.</source>
        <translation>Come sono scritte le date, per esempio dd/MM/yyyy HH:mm.</translation>
    </message>
    <message>
        <source>What stands between cells: comma, semicolon, tab or pipe.</source>
        <translation>Che cosa separa le celle: comma, semicolon, tab o pipe.</translation>
    </message>
    <message>
        <source>The decimal mark: point or comma.</source>
        <translation>Il segno decimale: point o comma.</translation>
    </message>
    <message>
        <source>UTF-8, UTF-16, ISO-8859-1 or windows-1252.</source>
        <translation>UTF-8, UTF-16, ISO-8859-1 o windows-1252.</translation>
    </message>
    <message>
        <source>yes: the first row names the columns; no: it holds readings.</source>
        <translation>yes: la prima riga nomina le colonne; no: contiene letture.</translation>
    </message>
    <message>
        <source>The id of a series, as `wattglass series` tells them.</source>
        <translation>L&apos;id di una serie, come lo dice `wattglass series`.</translation>
    </message>
    <message>
        <source>The first day, local time or instant; without it the first there is.</source>
        <translation>Il primo giorno, ora locale o istante; se manca, il primo che c&apos;è.</translation>
    </message>
    <message>
        <source>The end, not included; without it the last there is.</source>
        <translation>La fine, esclusa; se manca, l&apos;ultima che c&apos;è.</translation>
    </message>
    <message>
        <source>1m, 5m, 15m, hour, day, week, month or year; without it day.</source>
        <translation>1m, 5m, 15m, hour, day, week, month o year; se manca, day.</translation>
    </message>
    <message>
        <source>csv or json; without it csv.</source>
        <translation>csv o json; se manca, csv.</translation>
    </message>
    <message>
        <source>Writes a view as a picture or a table.</source>
        <translation>Scrive una vista come immagine o tabella.</translation>
    </message>
    <message>
        <source>Shows a home that is made up, and forgets it afterwards.</source>
        <translation>Mostra una casa inventata, e poi la dimentica.</translation>
    </message>
    <message>
        <source>Draws every page into PNG files of this folder and ends.</source>
        <translation>Disegna ogni pagina in file PNG di questa cartella e termina.</translation>
    </message>
    <message>
        <source>The day after the last.</source>
        <translation>Il giorno dopo l&apos;ultimo.</translation>
    </message>
    <message>
        <source>The place; without it all of them.</source>
        <translation>Il luogo; se manca, tutti.</translation>
    </message>
    <message>
        <source>previous, year or nothing: what is laid behind it.</source>
        <translation>previous, year o nothing: che cosa mettere dietro.</translation>
    </message>
    <message>
        <source>What is counted where there are several: kWh, therm, m3, gal, EUR.</source>
        <translation>Che cosa si conta dove ce ne sono più d&apos;una: kWh, therm, m3, gal, EUR.</translation>
    </message>
    <message>
        <source>svg, pdf, png, csv or json; without it by the file&apos;s ending.</source>
        <translation>svg, pdf, png, csv o json; se manca, secondo l&apos;estensione del file.</translation>
    </message>
    <message>
        <source>The file; without it a name made of place, view and days.</source>
        <translation>Il file; se manca, un nome fatto di luogo, vista e giorni.</translation>
    </message>
    <message>
        <source>How many times larger a PNG is: 1 to 4.</source>
        <translation>Quante volte più grande è un PNG: da 1 a 4.</translation>
    </message>
    <message>
        <source>Replaces the file if there is one.</source>
        <translation>Sostituisce il file, se c&apos;è già.</translation>
    </message>
    <message>
        <source>%1 See wattglass overlaps.</source>
        <translation>%1 Vedi wattglass overlaps.</translation>
    </message>
    <message>
        <source>The id of a series; without it all of them.</source>
        <translation>L’id di una serie; senza, tutte.</translation>
    </message>
    <message>
        <source>The file whose readings count from now on, by its name or the beginning of its digest; newest for the order in which they came.</source>
        <translation>Il file le cui letture valgono d’ora in poi, con il nome o l’inizio del suo digest; newest per l’ordine in cui sono arrivati.</translation>
    </message>
    <message>
        <source>The first day, local time or instant.</source>
        <translation>Il primo giorno, ora locale o istante.</translation>
    </message>
    <message>
        <source>The end, not included.</source>
        <translation>La fine, esclusa.</translation>
    </message>
    <message>
        <source>interpolate, week or value: what takes the place of these readings.</source>
        <translation>interpolate, week o value: che cosa prende il posto di queste letture.</translation>
    </message>
    <message>
        <source>How many weeks later they are taken from; without it -1, the week before.</source>
        <translation>Da quante settimane dopo si prendono; senza, -1, la settimana prima.</translation>
    </message>
    <message>
        <source>Each reading, in the unit of the series.</source>
        <translation>Ogni lettura, nell’unità della serie.</translation>
    </message>
    <message>
        <source>All of them together, spread evenly.</source>
        <translation>Tutte insieme, distribuite in parti uguali.</translation>
    </message>
    <message>
        <source>Tells what would be done and changes nothing.</source>
        <translation>Dice che cosa si farebbe e non cambia niente.</translation>
    </message>
    <message>
        <source>Lists all repairs, the newest first.</source>
        <translation>Elenca tutte le riparazioni, dalla più recente.</translation>
    </message>
    <message>
        <source>Lists gaps and spikes.</source>
        <translation>Elenca lacune e picchi.</translation>
    </message>
    <message>
        <source>Undoes a repair.</source>
        <translation>Annulla una riparazione.</translation>
    </message>
    <message>
        <source>Makes an undone repair count again.</source>
        <translation>Fa valere di nuovo una riparazione annullata.</translation>
    </message>
    <message>
        <source>Replaces readings that are wrong or missing, reversibly.</source>
        <translation>Sostituisce letture sbagliate o mancanti, reversibilmente.</translation>
    </message>
    <message>
        <source>Tells where imports differ, and which of them counts.</source>
        <translation>Dice dove le importazioni differiscono e quale vale.</translation>
    </message>
    <message>
        <source>The file to copy to; without it one of the copies that are kept.</source>
        <translation>Il file in cui copiare; senza, una delle copie conservate.</translation>
    </message>
    <message>
        <source>Makes no copy and lists those that are kept.</source>
        <translation>Non fa copie ed elenca quelle conservate.</translation>
    </message>
    <message>
        <source>The copy; without it the newest of those that are kept.</source>
        <translation>La copia; senza, la più recente di quelle conservate.</translation>
    </message>
    <message>
        <source>%1 is in the place of the store now.</source>
        <translation>%1 è ora al posto dell&apos;archivio.</translation>
    </message>
    <message>
        <source>What was there before is kept as %1.</source>
        <translation>Ciò che c&apos;era prima è conservato come %1.</translation>
    </message>
    <message>
        <source>Copies the store.</source>
        <translation>Copia l&apos;archivio.</translation>
    </message>
    <message>
        <source>Puts a copy in the place of the store.</source>
        <translation>Mette una copia al posto dell&apos;archivio.</translation>
    </message>
    <message>
        <source>Gets what can be read out of a damaged store.</source>
        <translation>Salva ciò che si legge ancora in un archivio danneggiato.</translation>
    </message>
    <message>
        <source>Where a sandbox stands for all services, as `wattglass sandbox` tells it.</source>
        <translation>Dove una sandbox sta al posto di tutti i servizi, come lo dice `wattglass sandbox`.</translation>
    </message>
    <message>
        <source>digiwatt, tesla, wattcarbon, wattshift or wegowise.</source>
        <translation>digiwatt, tesla, wattcarbon, wattshift o wegowise.</translation>
    </message>
    <message>
        <source>Signs in to this account again; what is not said stays as it was.</source>
        <translation>Accede di nuovo con questo account; quello che non viene detto resta com’era.</translation>
    </message>
    <message>
        <source>Opens no browser: shows the page&apos;s address and takes what you paste.</source>
        <translation>Non apre il browser: mostra l’indirizzo della pagina e prende quello che incolli.</translation>
    </message>
    <message>
        <source>Says that the addresses in your own provider file are right.</source>
        <translation>Dice che gli indirizzi nel tuo file del servizio sono giusti.</translation>
    </message>
    <message>
        <source>%1: </source>
        <translation>%1: </translation>
    </message>
    <message>
        <source>%1 (may be left empty): </source>
        <translation>%1 (può restare vuoto): </translation>
    </message>
    <message>
        <source>The id of an account, as `wattglass accounts` tells them.</source>
        <translation>L’id di un account, come lo dice `wattglass accounts`.</translation>
    </message>
    <message>
        <source>%1 is forgotten.</source>
        <translation>%1 è stato dimenticato.</translation>
    </message>
    <message>
        <source>Sign in on this page: %1</source>
        <translation>Accedi in questa pagina: %1</translation>
    </message>
    <message>
        <source>Then paste here the address that the browser ended at, or the code that the page shows.</source>
        <translation>Poi incolla qui l’indirizzo a cui il browser è arrivato, o il codice che la pagina mostra.</translation>
    </message>
    <message>
        <source>Lists the services that you are signed in to.</source>
        <translation>Elenca i servizi a cui hai accesso.</translation>
    </message>
    <message>
        <source>Signs in to a service.</source>
        <translation>Accede a un servizio.</translation>
    </message>
    <message>
        <source>Forgets a sign-in.</source>
        <translation>Dimentica un accesso.</translation>
    </message>
    <message>
        <source>With the accounts of a home that is made up; they are forgotten afterwards.</source>
        <translation>Con gli account di una casa inventata; poi vengono dimenticati.</translation>
    </message>
    <message>
        <source>Where it listens; without it any port that is free.</source>
        <translation>Dove ascolta; altrimenti una porta libera qualsiasi.</translation>
    </message>
    <message>
        <source>What time it is there, as 2026-03-05T12:00:00Z.</source>
        <translation>Che ora è lì, come 2026-03-05T12:00:00Z.</translation>
    </message>
    <message>
        <source>A JSON file with what it does wrong on purpose.</source>
        <translation>Un file JSON con ciò che sbaglia di proposito.</translation>
    </message>
    <message>
        <source>Serves the five services on this machine, to try things out.</source>
        <translation>Offre i cinque servizi su questo computer, per fare prove.</translation>
    </message>
    <message>
        <source>A call of that service; --help after its name tells its fields.</source>
        <translation>Una chiamata di quel servizio; --help dopo il suo nome ne elenca i campi.</translation>
    </message>
    <message>
        <source>In whose name, where there are several accounts of that service.</source>
        <translation>A nome di chi, se di quel servizio ci sono più account.</translation>
    </message>
    <message>
        <source>The value of a field; again for others.</source>
        <translation>Il valore di un campo; di nuovo per altri.</translation>
    </message>
    <message>
        <source>A file with the fields as JSON, or with what is uploaded.</source>
        <translation>Un file con i campi in JSON, o con quello che si carica.</translation>
    </message>
    <message>
        <source>With the fields that the service&apos;s documents have for an example.</source>
        <translation>Con i campi che i documenti del servizio danno come esempio.</translation>
    </message>
    <message>
        <source>Prints the request and sends nothing.</source>
        <translation>Mostra la richiesta e non manda nulla.</translation>
    </message>
    <message>
        <source>Makes one call of a service.</source>
        <translation>Fa una chiamata di un servizio.</translation>
    </message>
    <message>
        <source>One change only.</source>
        <translation>Solo una modifica.</translation>
    </message>
    <message>
        <source>Looks at the service whether it was made, where that is not known; nothing is sent again.</source>
        <translation>Guarda presso il servizio se è stata fatta, dove non si sa; nulla viene inviato di nuovo.</translation>
    </message>
    <message>
        <source>You know that it was made.</source>
        <translation>Sai che è stata fatta.</translation>
    </message>
    <message>
        <source>You know that it was not made.</source>
        <translation>Sai che non è stata fatta.</translation>
    </message>
    <message>
        <source>Tells what was changed at services, and what became of it.</source>
        <translation>Dice che cosa è stato modificato presso i servizi, e con quale esito.</translation>
    </message>
    <message>
        <source>Sends the same change with what was there before.</source>
        <translation>Invia la stessa modifica con ciò che c’era prima.</translation>
    </message>
    <message>
        <source>The id of an account, as `wattglass accounts` tells them; without it, all.</source>
        <translation>L’id di un account, come indicato da `wattglass accounts`; senza, tutti.</translation>
    </message>
    <message>
        <source>The first day to fetch; without it, as far back as the service has anything.</source>
        <translation>Il primo giorno da scaricare; senza, fin dove il servizio ha qualcosa.</translation>
    </message>
    <message>
        <source>Fetches what services have of your home.</source>
        <translation>Scarica ciò che i servizi hanno della tua casa.</translation>
    </message>
    <message>
        <source>What a kWh costs in the hours of that name, such as f1=0.28; once for each name.</source>
        <translation>Quanto costa un kWh nelle ore con quel nome, per esempio f1=0.28; una volta per nome.</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>nessun prezzo</translation>
    </message>
    <message>
        <source>What to do: at. Then a file of ours, or one of %1.</source>
        <translation>Che cosa fare: at. Poi un file dei nostri, o uno tra %1.</translation>
    </message>
    <message>
        <source>An instant to tell the price at, such as 2026-03-05T14:30+01:00; more may follow.</source>
        <translation>Un istante di cui dire il prezzo, per esempio 2026-03-05T14:30+01:00; possono seguirne altri.</translation>
    </message>
    <message>
        <source>Whose clock tells the hours; without it Europe/Rome.</source>
        <translation>L&apos;orologio che dice le ore; senza, Europe/Rome.</translation>
    </message>
    <message>
        <source>Tells what energy costs, and when.</source>
        <translation>Dice quanto costa l&apos;energia, e quando.</translation>
    </message>
    <message>
        <source>What to export: %1.</source>
        <translation>Che cosa esportare: %1.</translation>
    </message>
    <message>
        <source>The first day, such as 2011-03-01; without it the month that the window opens with.</source>
        <translation>Il primo giorno, come 2011-03-01; senza, il mese con cui si apre la finestra.</translation>
    </message>
    <message>
        <source>The browser is on another computer: shows the page&apos;s address and takes what you paste.</source>
        <translation>Il browser è su un altro computer: mostra l’indirizzo della pagina e prende quello che incolli.</translation>
    </message>
    <message>
        <source>kWh, Wh, MWh, W, kW, m3, therm, g/kWh, lb/kWh, or fraction (of a year&apos;s total).</source>
        <translation>kWh, Wh, MWh, W, kW, m3, therm, g/kWh, lb/kWh, o fraction (del totale di un anno).</translation>
    </message>
    <message>
        <source>The home&apos;s region, where a file tells the CO₂ of several.</source>
        <translation>La regione della casa, se un file indica la CO₂ di più regioni.</translation>
    </message>
    <message>
        <source>A store whose appliances Digiwatt tells in place of the demo home&apos;s.</source>
        <translation>Un archivio i cui elettrodomestici Digiwatt indica al posto di quelli della casa dimostrativa.</translation>
    </message>
</context>
<context>
    <name>KindMenu</name>
    <message>
        <source>Length of the period: %1</source>
        <translation>Durata del periodo: %1</translation>
    </message>
</context>
<context>
    <name>LegendButton</name>
    <message>
        <source>Hides or shows it. Shift and Enter shows it alone.</source>
        <translation>La nasconde o la mostra. Maiusc e Invio la mostra da sola.</translation>
    </message>
</context>
<context>
    <name>MadeCard</name>
    <message>
        <source>Made</source>
        <translation>Fatte</translation>
    </message>
    <message>
        <source>No reading was repaired yet. A repair lies over what was imported and can be undone at any time.</source>
        <translation>Nessuna lettura è stata ancora riparata. Una riparazione sta sopra i dati importati e si può annullare in ogni momento.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Show %1, %2 in History</source>
        <translation>Mostra %1, %2 nello storico</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ripristina</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Redo the repair of %1, %2</source>
        <translation>Ripristina la riparazione di %1, %2</translation>
    </message>
    <message>
        <source>Undo the repair of %1, %2</source>
        <translation>Annulla la riparazione di %1, %2</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Wattglass</source>
        <translation>Wattglass</translation>
    </message>
    <message>
        <source>%1 – Wattglass</source>
        <translation>%1 – Wattglass</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importa…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Esporta…</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspetto</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Italiano</source>
        <translation>Italiano</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Scorciatoie da tastiera</translation>
    </message>
    <message>
        <source>About Wattglass</source>
        <translation>Informazioni su Wattglass</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Esci</translation>
    </message>
</context>
<context>
    <name>MonthSheet</name>
    <message>
        <source>Previous month</source>
        <translation>Mese precedente</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mese successivo</translation>
    </message>
</context>
<context>
    <name>NoticeCard</name>
    <message>
        <source>Green times</source>
        <translation>Ore verdi</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ore di silenzio</translation>
    </message>
    <message>
        <source>Tell me before a green time begins, while Wattglass runs</source>
        <translation>Avvisami prima che cominci un&apos;ora verde, mentre Wattglass è aperto</translation>
    </message>
    <message>
        <source>How long before</source>
        <translation>Quanto prima</translation>
    </message>
    <message>
        <source>How long before a green time begins</source>
        <translation>Quanto prima che cominci un&apos;ora verde</translation>
    </message>
    <message>
        <source>Quiet from: %1</source>
        <translation>Silenzio dalle: %1</translation>
    </message>
    <message>
        <source>to</source>
        <comment>from one time to another</comment>
        <translation>alle</translation>
    </message>
    <message>
        <source>Quiet until: %1</source>
        <translation>Silenzio fino alle: %1</translation>
    </message>
    <message>
        <source>There are no quiet hours.</source>
        <translation>Non ci sono ore di silenzio.</translation>
    </message>
    <message>
        <source>In quiet hours nothing is told. The same time twice: no quiet hours.</source>
        <translation>Nelle ore di silenzio non si avvisa. La stessa ora due volte: nessuna ora di silenzio.</translation>
    </message>
</context>
<context>
    <name>NoticeController</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minuti</numerusform>
        </translation>
    </message>
    <message>
        <source>Your desktop did not take the last notification. Does it show those of other programs?</source>
        <translation>Il desktop non ha preso l&apos;ultimo avviso. Mostra quelli di altri programmi?</translation>
    </message>
</context>
<context>
    <name>NoticeWords</name>
    <message>
        <source>A green time begins soon</source>
        <translation>Presto comincia un&apos;ora verde</translation>
    </message>
    <message>
        <source>From %1 to %2 much of the grid&apos;s energy is renewable: a good time to run what can wait.</source>
        <translation>Dalle %1 alle %2 molta dell&apos;energia della rete è rinnovabile: un buon momento per quel che può aspettare.</translation>
    </message>
</context>
<context>
    <name>NowCard</name>
    <message>
        <source>%1 %2 %3. %4 %5</source>
        <comment>the home uses, number, unit, sentences</comment>
        <translation>%1 %2 %3. %4 %5</translation>
    </message>
    <message>
        <source>Type a price</source>
        <translation>Scrivi un prezzo</translation>
    </message>
</context>
<context>
    <name>NowChart</name>
    <message>
        <source>Arrow keys read the values one by one.</source>
        <translation>I tasti freccia leggono i valori uno per uno.</translation>
    </message>
</context>
<context>
    <name>NowChartCard</name>
    <message>
        <source>Chart</source>
        <translation>Grafico</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabella</translation>
    </message>
</context>
<context>
    <name>NowPage</name>
    <message>
        <source>%1 What is shown is from before.</source>
        <translation>%1 Quel che si vede è di prima.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Adesso</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Open the accounts</source>
        <translation>Apri gli account</translation>
    </message>
    <message>
        <source>The readings cannot be shown</source>
        <translation>Le letture non si possono mostrare</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Qui non c&apos;è ancora nulla</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>Collega un account</translation>
    </message>
</context>
<context>
    <name>NowTiles</name>
    <message>
        <source>used since midnight</source>
        <translation>consumati da mezzanotte</translation>
    </message>
    <message>
        <source>The whole day before it was %1.</source>
        <translation>In tutto il giorno prima erano %1.</translation>
    </message>
    <message>
        <source>Used today</source>
        <translation>Consumo di oggi</translation>
    </message>
    <message>
        <source>Used on %1</source>
        <translation>Consumo di %1</translation>
    </message>
    <message>
        <source>for %1 drawn from the grid</source>
        <translation>per %1 prelevati dalla rete</translation>
    </message>
    <message>
        <source>The price is not known for all hours.</source>
        <translation>Il prezzo non è noto per tutte le ore.</translation>
    </message>
    <message>
        <source>A price can be typed in the settings.</source>
        <translation>Un prezzo si può scrivere nelle impostazioni.</translation>
    </message>
    <message>
        <source>Cost today</source>
        <translation>Costo di oggi</translation>
    </message>
    <message>
        <source>Cost on %1</source>
        <translation>Costo di %1</translation>
    </message>
    <message>
        <source>no readings in these hours</source>
        <translation>nessuna lettura in queste ore</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>alle %1</translation>
    </message>
    <message>
        <source>Most in six hours</source>
        <translation>Massimo in sei ore</translation>
    </message>
    <message>
        <source>Least in six hours</source>
        <translation>Minimo in sei ore</translation>
    </message>
</context>
<context>
    <name>NowWords</name>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>Alle %1.</translation>
    </message>
    <message>
        <source>As of %1. Nothing newer is known.</source>
        <translation>Alle %1. Non si sa nulla di più recente.</translation>
    </message>
    <message>
        <source>The home uses</source>
        <translation>La casa consuma</translation>
    </message>
    <message>
        <source>The home used last</source>
        <translation>La casa consumava da ultimo</translation>
    </message>
    <message>
        <source>Nothing is drawn from the grid, so it costs nothing.</source>
        <translation>Dalla rete non si preleva nulla, quindi non costa nulla.</translation>
    </message>
    <message>
        <source>What that costs is unknown.</source>
        <translation>Quanto costa non si sa.</translation>
    </message>
    <message>
        <source>This costs %1 an hour.</source>
        <translation>Costa %1 all&apos;ora.</translation>
    </message>
    <message>
        <source>%1 of it come from the grid and cost %2 an hour.</source>
        <translation>%1 vengono dalla rete e costano %2 all&apos;ora.</translation>
    </message>
    <message>
        <source>The last six hours</source>
        <translation>Le ultime sei ore</translation>
    </message>
    <message>
        <source>Six hours up to %1</source>
        <translation>Sei ore fino alle %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 It is asked again in %n minute(s).</source>
        <comment>why</comment>
        <translation>
            <numerusform>%1 Si chiede di nuovo tra %n minuto.</numerusform>
            <numerusform>%1 Si chiede di nuovo tra %n minuti.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the home draws now and drew in the last six hours is shown here, as soon as there are readings of electricity.</source>
        <translation>Qui si vede quanto la casa preleva adesso e nelle ultime sei ore, appena ci sono letture di elettricità.</translation>
    </message>
</context>
<context>
    <name>OverlapsCard</name>
    <message>
        <source>Told twice</source>
        <translation>Detto due volte</translation>
    </message>
    <message>
        <source>No two files tell of the same time.</source>
        <translation>Non ci sono due file che parlino dello stesso tempo.</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Meno</translation>
    </message>
    <message>
        <source>Which…</source>
        <translation>Quali…</translation>
    </message>
    <message>
        <source>The first readings that differ: %1, %2</source>
        <translation>Le prime letture diverse: %1, %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Show %1, %2 in History</source>
        <translation>Mostra %1, %2 nello storico</translation>
    </message>
    <message>
        <source>Prefer %1</source>
        <translation>Preferisci %1</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Now</source>
        <translation>Adesso</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>Appliances</source>
        <translation>Apparecchi</translation>
    </message>
    <message>
        <source>Habits</source>
        <translation>Abitudini</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Andamento</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Confronto</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>Riparazioni</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
</context>
<context>
    <name>PeriodBar</name>
    <message>
        <source>Day</source>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Settimana</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mese</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Anno</translation>
    </message>
    <message>
        <source>Lifetime</source>
        <translation>Tutto</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Scelto</translation>
    </message>
    <message>
        <source>Length of the period</source>
        <translation>Durata del periodo</translation>
    </message>
    <message>
        <source>Previous period</source>
        <translation>Periodo precedente</translation>
    </message>
    <message>
        <source>Period: %1. Choose other days</source>
        <translation>Periodo: %1. Scegli altri giorni</translation>
    </message>
    <message>
        <source>Next period</source>
        <translation>Periodo successivo</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
</context>
<context>
    <name>PlainPage</name>
    <message>
        <source>en</source>
        <comment>the code of the language that the pages are written in</comment>
        <translation>it</translation>
    </message>
</context>
<context>
    <name>PriceCard</name>
    <message>
        <source>Electricity price</source>
        <translation>Prezzo dell&apos;elettricità</translation>
    </message>
    <message>
        <source>Costs are told by this price, those of past days too. Each change is kept as a new version.</source>
        <translation>I costi si dicono con questo prezzo, anche quelli dei giorni passati. Ogni modifica resta come nuova versione.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Luogo</translation>
    </message>
    <message>
        <source>Site whose price is told: %1</source>
        <translation>Luogo di cui si dice il prezzo: %1</translation>
    </message>
    <message>
        <source>Priced by</source>
        <translation>Prezzo per</translation>
    </message>
    <message>
        <source>Electricity is priced by</source>
        <translation>Il prezzo dell&apos;elettricità è per</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Scarta</translation>
    </message>
    <message>
        <source>Keep this price</source>
        <translation>Tieni questo prezzo</translation>
    </message>
    <message>
        <source>Take the price away</source>
        <translation>Togli il prezzo</translation>
    </message>
</context>
<context>
    <name>PriceController</name>
    <message>
        <source>None</source>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>Nothing is kept yet: please mend what is marked.</source>
        <translation>Non è ancora salvato nulla: correggi quel che è segnato.</translation>
    </message>
    <message>
        <source>Nothing is kept. %1</source>
        <translation>Non è salvato nulla. %1</translation>
    </message>
    <message>
        <source>Kept. Costs are told by it now.</source>
        <translation>Salvato. Ora i costi si dicono così.</translation>
    </message>
    <message>
        <source>Kept. No costs are told now.</source>
        <translation>Salvato. Ora non si dicono costi.</translation>
    </message>
</context>
<context>
    <name>PriceDraft</name>
    <message>
        <source>Write what a kWh costs.</source>
        <translation>Scrivi quanto costa un kWh.</translation>
    </message>
    <message>
        <source>That is much for a kWh: are these cents? Write %1 for 28 cents.</source>
        <translation>È molto per un kWh: sono centesimi? Scrivi %1 per 28 centesimi.</translation>
    </message>
</context>
<context>
    <name>PriceFields</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>What you call this price</source>
        <translation>Come chiami questo prezzo</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Currency: %1</source>
        <translation>Valuta: %1</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Ore</translation>
    </message>
    <message>
        <source>From the grid, %1/kWh</source>
        <translation>Dalla rete, %1/kWh</translation>
    </message>
    <message>
        <source>To the grid, %1/kWh</source>
        <translation>Alla rete, %1/kWh</translation>
    </message>
    <message>
        <source>4 October is a holiday of the bands</source>
        <translation>Il 4 ottobre è festivo per le fasce</translation>
    </message>
    <message>
        <source>It is a holiday again from 2026, but no list of the bands names it yet. Your bill tells.</source>
        <translation>È di nuovo festivo dal 2026, ma nessun elenco delle fasce lo nomina ancora. Lo dice la bolletta.</translation>
    </message>
</context>
<context>
    <name>PriceRate</name>
    <message>
        <source>%1: a kWh from the grid costs, in %2</source>
        <translation>%1: un kWh dalla rete costa, in %2</translation>
    </message>
    <message>
        <source>not paid</source>
        <translation>non pagato</translation>
    </message>
    <message>
        <source>%1: a kWh to the grid brings, in %2</source>
        <translation>%1: un kWh alla rete rende, in %2</translation>
    </message>
</context>
<context>
    <name>PriceWords</name>
    <message>
        <source>One price</source>
        <translation>Prezzo unico</translation>
    </message>
    <message>
        <source>F1, F2, F3</source>
        <translation>F1, F2, F3</translation>
    </message>
    <message>
        <source>F1, F23</source>
        <translation>F1, F23</translation>
    </message>
    <message>
        <source>Every kWh</source>
        <translation>Ogni kWh</translation>
    </message>
    <message>
        <source>Monday to Friday, 8:00 to 19:00</source>
        <translation>da lunedì a venerdì, dalle 8:00 alle 19:00</translation>
    </message>
    <message>
        <source>Monday to Friday, 7:00 to 8:00 and 19:00 to 23:00; Saturday, 7:00 to 23:00</source>
        <translation>da lunedì a venerdì, dalle 7:00 alle 8:00 e dalle 19:00 alle 23:00; sabato, dalle 7:00 alle 23:00</translation>
    </message>
    <message>
        <source>Nights, Sundays and holidays</source>
        <translation>Notti, domeniche e festivi</translation>
    </message>
    <message>
        <source>All other hours</source>
        <translation>Tutte le altre ore</translation>
    </message>
    <message>
        <source>At all hours</source>
        <translation>A tutte le ore</translation>
    </message>
</context>
<context>
    <name>ProfileAppliances</name>
    <message>
        <source>The usual set</source>
        <translation>L&apos;insieme usuale</translation>
    </message>
    <message>
        <source>My own list</source>
        <translation>Il mio elenco</translation>
    </message>
    <message>
        <source>Which appliances</source>
        <translation>Quali apparecchi</translation>
    </message>
    <message>
        <source>No appliances are told, and Digiwatt takes those that most homes have.</source>
        <translation>Non si dice nessun apparecchio, e Digiwatt prende quelli che hanno quasi tutte le case.</translation>
    </message>
    <message>
        <source>Those that use much matter most. What is not in the list can be written in your own words.</source>
        <translation>Contano soprattutto quelli che consumano molto. Quel che non è nell&apos;elenco si può scrivere con parole proprie.</translation>
    </message>
    <message>
        <source>Add an appliance</source>
        <translation>Aggiungi un apparecchio</translation>
    </message>
    <message>
        <source>Appliance to add</source>
        <translation>Apparecchio da aggiungere</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Aggiungi</translation>
    </message>
</context>
<context>
    <name>ProfileButtons</name>
    <message>
        <source>What you write is kept on this computer.</source>
        <translation>Quel che scrivi resta su questo computer.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avanti</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Invia di nuovo</translation>
    </message>
    <message>
        <source>Send to Digiwatt</source>
        <translation>Invia a Digiwatt</translation>
    </message>
</context>
<context>
    <name>ProfileChangeLine</name>
    <message>
        <source>%1 → %2</source>
        <comment>from, to</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, what becomes of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, as before</source>
        <translation>%1, come prima</translation>
    </message>
</context>
<context>
    <name>ProfileChecks</name>
    <message>
        <source>It stands on the electricity bill and is needed to register the home.</source>
        <translation>Sta sulla bolletta della luce e serve per registrare la casa.</translation>
    </message>
    <message>
        <source>The account number has to be written.</source>
        <translation>Va scritto il numero di conto.</translation>
    </message>
    <message>
        <source>The company code has to be written.</source>
        <translation>Va scritto il codice dell&apos;azienda.</translation>
    </message>
    <message>
        <source>The kind of house has to be chosen.</source>
        <translation>Va scelto il tipo di casa.</translation>
    </message>
    <message>
        <source>The province has to be chosen.</source>
        <translation>Va scelta la provincia.</translation>
    </message>
    <message>
        <source>The floor area has to be written.</source>
        <translation>Va scritta la superficie.</translation>
    </message>
    <message>
        <source>Write 0 if there are none.</source>
        <translation>Scrivi 0 se non ce ne sono.</translation>
    </message>
    <message>
        <source>It has 14 to 20 letters and digits, as in IT001E12345678.</source>
        <translation>Ha da 14 a 20 lettere e cifre, come IT001E12345678.</translation>
    </message>
    <message>
        <source>This is no number above 0.</source>
        <translation>Non è un numero maggiore di 0.</translation>
    </message>
    <message>
        <source>This is no whole number from 0 to 99.</source>
        <translation>Non è un numero intero da 0 a 99.</translation>
    </message>
    <message>
        <source>This is no Italian province; write its name or its two letters.</source>
        <translation>Non è una provincia italiana; scrivi il nome o le due lettere.</translation>
    </message>
    <message>
        <source>Digiwatt does not know this; choose one of the list.</source>
        <translation>Digiwatt non lo conosce; scegli dall&apos;elenco.</translation>
    </message>
    <message>
        <source>This looks unlike a point of delivery (IT, three digits, E, eight or nine more). Check it on the bill; it can be sent as it is.</source>
        <translation>Non somiglia a un punto di prelievo (IT, tre cifre, E, altre otto o nove). Controllalo sulla bolletta; si può inviare così.</translation>
    </message>
    <message>
        <source>So nobody lives there. It can be sent as it is.</source>
        <translation>Quindi non ci abita nessuno. Si può inviare così.</translation>
    </message>
    <message>
        <source>Add an appliance, or let Digiwatt take its usual set.</source>
        <translation>Aggiungi un apparecchio, o lascia a Digiwatt l&apos;insieme usuale.</translation>
    </message>
</context>
<context>
    <name>ProfileController</name>
    <message>
        <source>Something is missing or wrong in the step “%1”.</source>
        <translation>Nel passo «%1» manca qualcosa o è sbagliato.</translation>
    </message>
</context>
<context>
    <name>ProfileField</name>
    <message>
        <source>Choose…</source>
        <translation>Scegli…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, what is chosen</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>ancora nulla</translation>
    </message>
</context>
<context>
    <name>ProfileOpenChange</name>
    <message>
        <source>It was made</source>
        <translation>È stato fatto</translation>
    </message>
    <message>
        <source>It was not made</source>
        <translation>Non è stato fatto</translation>
    </message>
</context>
<context>
    <name>ProfileReview</name>
    <message>
        <source>Digiwatt is told…</source>
        <translation>A Digiwatt si dice…</translation>
    </message>
    <message>
        <source>Hide what is sent word for word</source>
        <translation>Nascondi quel che si invia parola per parola</translation>
    </message>
    <message>
        <source>Show what is sent word for word</source>
        <translation>Mostra quel che si invia parola per parola</translation>
    </message>
    <message>
        <source>What is sent word for word</source>
        <translation>Quel che si invia parola per parola</translation>
    </message>
</context>
<context>
    <name>ProfileSending</name>
    <message>
        <source>The point of delivery is not sent: Digiwatt knows it already.</source>
        <translation>Il punto di prelievo non si invia: Digiwatt lo conosce già.</translation>
    </message>
    <message>
        <source>The point of delivery is registered first, then the home is described.</source>
        <translation>Prima si registra il punto di prelievo, poi si descrive la casa.</translation>
    </message>
    <message>
        <source>The point of delivery is not sent again: it was registered on %1.</source>
        <translation>Il punto di prelievo non si invia di nuovo: è stato registrato il %1.</translation>
    </message>
    <message>
        <source>Digiwatt does not tell what it knows of a home, so this cannot be read back or undone.</source>
        <translation>Digiwatt non dice che cosa sa di una casa, quindi non si può rileggere né annullare.</translation>
    </message>
    <message>
        <source>%1 From here it was described last on %2.</source>
        <translation>%1 Da qui è stata descritta l&apos;ultima volta il %2.</translation>
    </message>
    <message>
        <source>%1 From here it was never described before.</source>
        <translation>%1 Da qui non è mai stata descritta.</translation>
    </message>
    <message>
        <source>A point of delivery was sent on %1, and it is not known whether Digiwatt registered it. Ask Digiwatt, and say here.</source>
        <translation>Il %1 è stato inviato un punto di prelievo, e non si sa se Digiwatt l&apos;ha registrato. Chiedi a Digiwatt e dillo qui.</translation>
    </message>
    <message>
        <source>A description was sent on %1, and it is not known whether Digiwatt took it. It can be sent once more.</source>
        <translation>Il %1 è stata inviata una descrizione, e non si sa se Digiwatt l&apos;ha presa. Si può inviare ancora una volta.</translation>
    </message>
    <message>
        <source>The point of delivery is registered, the home is not described yet. %1 What you wrote is kept.</source>
        <translation>Il punto di prelievo è registrato, la casa non è ancora descritta. %1 Quel che hai scritto è conservato.</translation>
    </message>
    <message>
        <source>Digiwatt has this point of delivery already, for another account. Check it on the bill. What you wrote is kept.</source>
        <translation>Digiwatt ha già questo punto di prelievo, per un altro conto. Controllalo sulla bolletta. Quel che hai scritto è conservato.</translation>
    </message>
    <message>
        <source>%1 What you wrote is kept.</source>
        <translation>%1 Quel che hai scritto è conservato.</translation>
    </message>
    <message>
        <source>Digiwatt took the description. To fetch what the home uses, sign in again with the account number %1.</source>
        <translation>Digiwatt ha preso la descrizione. Per scaricare i consumi della casa accedi di nuovo con il numero di conto %1.</translation>
    </message>
    <message>
        <source>Digiwatt took the description.</source>
        <translation>Digiwatt ha preso la descrizione.</translation>
    </message>
</context>
<context>
    <name>ProfileSheet</name>
    <message>
        <source>Describe the home to %1</source>
        <comment>service</comment>
        <translation>Descrivi la casa a %1</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Passi</translation>
    </message>
    <message>
        <source>Digiwatt knows this home already: nothing is to be registered</source>
        <translation>Digiwatt conosce già questa casa: non c&apos;è nulla da registrare</translation>
    </message>
</context>
<context>
    <name>ProfileWords</name>
    <message>
        <source>%1 m²</source>
        <translation>%1 m²</translation>
    </message>
    <message>
        <source>the usual set of Digiwatt</source>
        <translation>l&apos;insieme usuale di Digiwatt</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>number, appliance</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>Elettricità</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Casa</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>Abitanti</translation>
    </message>
    <message>
        <source>Appliances</source>
        <translation>Apparecchi</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Invio</translation>
    </message>
    <message>
        <source>Point of delivery (POD)</source>
        <translation>Punto di prelievo (POD)</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>Numero di conto</translation>
    </message>
    <message>
        <source>Company code</source>
        <translation>Codice dell&apos;azienda</translation>
    </message>
    <message>
        <source>Kind of house</source>
        <translation>Tipo di casa</translation>
    </message>
    <message>
        <source>Floor area in m²</source>
        <translation>Superficie in m²</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Provincia</translation>
    </message>
    <message>
        <source>Adults</source>
        <translation>Adulti</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Bambini</translation>
    </message>
    <message>
        <source>Elderly people</source>
        <translation>Anziani</translation>
    </message>
    <message>
        <source>On the first page of the electricity bill. Spaces and dashes do not matter.</source>
        <translation>Sulla prima pagina della bolletta. Spazi e trattini non contano.</translation>
    </message>
    <message>
        <source>Of the home at Digiwatt.</source>
        <translation>Della casa presso Digiwatt.</translation>
    </message>
    <message>
        <source>Of the company that asks, as Digiwatt gave it to you.</source>
        <translation>Dell&apos;azienda che chiede, come l&apos;hai avuto da Digiwatt.</translation>
    </message>
    <message>
        <source>Its name or its two letters.</source>
        <translation>Il nome o le due lettere.</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Loading</source>
        <translation>Caricamento</translation>
    </message>
</context>
<context>
    <name>RangePopup</name>
    <message>
        <source>First day</source>
        <translation>Primo giorno</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ultimo giorno</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>Mostra questi giorni</translation>
    </message>
</context>
<context>
    <name>RemoveDialog</name>
    <message>
        <source>Remove this account</source>
        <translation>Rimuovi questo account</translation>
    </message>
    <message>
        <source>%1 is signed out: its keys and passwords leave the keychain of this computer, and what Wattglass kept of the account is deleted. At the service nothing changes.</source>
        <translation>%1 viene disconnesso: chiavi e password escono dal portachiavi di questo computer e quello che Wattglass conservava dell&apos;account viene cancellato. Presso il servizio non cambia nulla.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
</context>
<context>
    <name>RepairDraft</name>
    <message>
        <source>There is no series to repair yet.</source>
        <translation>Non c’è ancora una serie da riparare.</translation>
    </message>
    <message>
        <source>Write from when and to when, such as 2025-09-02 14:00.</source>
        <translation>Scrivi da quando e fino a quando, per esempio 2025-09-02 14:00.</translation>
    </message>
    <message>
        <source>The end has to be after the beginning.</source>
        <translation>La fine deve venire dopo l’inizio.</translation>
    </message>
    <message>
        <source>Write a number of %1.</source>
        <translation>Scrivi un numero di %1.</translation>
    </message>
</context>
<context>
    <name>RepairPreviewPane</name>
    <message>
        <source>Now</source>
        <translation>Adesso</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Dopo</translation>
    </message>
    <message>
        <source>Afterwards %1; paler, behind it, now %2</source>
        <translation>Dopo %1; più chiaro, dietro, adesso %2</translation>
    </message>
    <message>
        <source>Paler, behind it: what is there now.</source>
        <translation>Più chiaro, dietro: quello che c’è adesso.</translation>
    </message>
</context>
<context>
    <name>RepairSheet</name>
    <message>
        <source>Repair</source>
        <translation>Ripara</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Series: %1</source>
        <translation>Serie: %1</translation>
    </message>
    <message>
        <source>From, to</source>
        <translation>Da, a</translation>
    </message>
    <message>
        <source>From, year, month, day and time</source>
        <translation>Da, anno, mese, giorno e ora</translation>
    </message>
    <message>
        <source>To, not included, year, month, day and time</source>
        <translation>A, esclusa, anno, mese, giorno e ora</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>What takes their place</source>
        <translation>Che cosa prende il loro posto</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Quale</translation>
    </message>
    <message>
        <source>Which week: %1</source>
        <translation>Quale settimana: %1</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Quantità</translation>
    </message>
    <message>
        <source>Amount in %1</source>
        <translation>Quantità in %1</translation>
    </message>
</context>
<context>
    <name>RepairSheetButtons</name>
    <message>
        <source>It can be undone at any time.</source>
        <translation>Si può annullare in ogni momento.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Lascia stare</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Ripara</translation>
    </message>
</context>
<context>
    <name>RepairWords</name>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>time, time</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>no reading</source>
        <translation>nessuna lettura</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>readings, amount</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reading(s)</source>
        <translation>
            <numerusform>%Ln lettura</numerusform>
            <numerusform>%Ln letture</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, not %3</source>
        <comment>readings, amount now, amount before</comment>
        <translation>%1: %2, non %3</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1 invece di %2</translation>
    </message>
    <message>
        <source>A line between the readings on both sides</source>
        <translation>Una linea tra le letture ai due lati</translation>
    </message>
    <message>
        <source>The same hours, %1</source>
        <translation>Le stesse ore, %1</translation>
    </message>
    <message>
        <source>%1 typed for each reading</source>
        <translation>%1 scritti per ogni lettura</translation>
    </message>
    <message>
        <source>%1 typed in all, spread evenly</source>
        <translation>%1 scritti in tutto, distribuiti in parti uguali</translation>
    </message>
    <message>
        <source>Line between neighbours</source>
        <translation>Linea tra i vicini</translation>
    </message>
    <message>
        <source>Another week</source>
        <translation>Altra settimana</translation>
    </message>
    <message>
        <source>A value for each</source>
        <translation>Un valore per ciascuna</translation>
    </message>
    <message>
        <source>A total</source>
        <translation>Un totale</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) before</source>
        <translation>
            <numerusform>una settimana prima</numerusform>
            <numerusform>%n settimane prima</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) after</source>
        <translation>
            <numerusform>una settimana dopo</numerusform>
            <numerusform>%n settimane dopo</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone %1</source>
        <translation>Annullata %1</translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>Fatta %1</translation>
    </message>
    <message>
        <source>Up to %1, where %2 is the most that is usual in that week</source>
        <translation>Fino a %1, mentre in quella settimana il massimo usuale è %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reading(s) missing</source>
        <translation>
            <numerusform>Manca %Ln lettura</numerusform>
            <numerusform>Mancano %Ln letture</numerusform>
        </translation>
    </message>
    <message>
        <source>A gap</source>
        <translation>Una lacuna</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reading(s) of %1 differ from %2.</source>
        <translation>
            <numerusform>%Ln lettura di %1 differisce da %2.</numerusform>
            <numerusform>%Ln letture di %1 differiscono da %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reading(s) of %2 lie below longer or shorter ones of %1.</source>
        <translation>
            <numerusform>%Ln lettura di %2 sta sotto altre più lunghe o più corte di %1.</numerusform>
            <numerusform>%Ln letture di %2 stanno sotto altre più lunghe o più corte di %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln reading(s) of %1 and %2 agree.</source>
        <translation>
            <numerusform>%Ln lettura di %1 e %2 concorda.</numerusform>
            <numerusform>Tutte le %Ln letture di %1 e %2 concordano.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 counts, since you prefer it.</source>
        <translation>Vale %1, perché lo preferisci.</translation>
    </message>
    <message>
        <source>%1 counts, since it came later.</source>
        <translation>Vale %1, perché è arrivato dopo.</translation>
    </message>
    <message>
        <source>In all %1; with %2 %3.</source>
        <comment>amount, file, amount</comment>
        <translation>In tutto %1; con %2 %3.</translation>
    </message>
    <message>
        <source>%1: %2, not %3</source>
        <comment>time, amount, amount</comment>
        <translation>%1: %2, non %3</translation>
    </message>
    <message>
        <source>these files</source>
        <translation>questi file</translation>
    </message>
    <message>
        <source>those before</source>
        <translation>quelli di prima</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reading(s) of %1 differ from %2; the newer count.</source>
        <translation>
            <numerusform>%Ln lettura di %1 differisce da %2; vale la più recente.</numerusform>
            <numerusform>%Ln letture di %1 differiscono da %2; valgono le più recenti.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The largest difference: %2.</source>
        <translation>%1 La differenza più grande: %2.</translation>
    </message>
</context>
<context>
    <name>RepairsController</name>
    <message>
        <source>The repair is undone. It stays in the list and can be redone.</source>
        <translation>La riparazione è annullata. Resta nell’elenco e si può ripristinare.</translation>
    </message>
    <message>
        <source>The repair counts again.</source>
        <translation>La riparazione vale di nuovo.</translation>
    </message>
    <message>
        <source>%1 counts now.</source>
        <translation>Ora vale %1.</translation>
    </message>
</context>
<context>
    <name>RepairsHead</name>
    <message>
        <source>What was imported is never changed: a repair lies over it, and every total and export follows.</source>
        <translation>I dati importati non cambiano mai: una riparazione sta sopra di essi, e ogni totale ed esportazione la segue.</translation>
    </message>
    <message>
        <source>New repair…</source>
        <translation>Nuova riparazione…</translation>
    </message>
</context>
<context>
    <name>RepairsPage</name>
    <message>
        <source>Repairs</source>
        <translation>Riparazioni</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Qui non c’è ancora niente</translation>
    </message>
    <message>
        <source>Reading your data…</source>
        <translation>Lettura dei dati…</translation>
    </message>
    <message>
        <source>The repairs cannot be shown</source>
        <translation>Le riparazioni non si possono mostrare</translation>
    </message>
    <message>
        <source>Import the file that your utility gave you. What is wrong or missing in it can be repaired here.</source>
        <translation>Importa il file del tuo fornitore. Quello che vi è sbagliato o manca si può riparare qui.</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importa un file</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>%1 What is shown is from before.</source>
        <translation>%1 Quello che si vede è di prima.</translation>
    </message>
</context>
<context>
    <name>ReplaceDialog</name>
    <message>
        <source>Replace the file?</source>
        <translation>Sostituire il file?</translation>
    </message>
    <message>
        <source>“%1” is there already. What it holds now will be lost.</source>
        <translation>“%1” c&apos;è già. Ciò che contiene andrà perso.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Tienilo</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Sostituisci</translation>
    </message>
</context>
<context>
    <name>RescueDialog</name>
    <message>
        <source>What was rescued</source>
        <translation>Che cosa è stato salvato</translation>
    </message>
</context>
<context>
    <name>RescueWords</name>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s)</source>
        <translation>
            <numerusform>%n lettura</numerusform>
            <numerusform>%n letture</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: %2, of which %3 from the copy.</source>
        <translation>%1: %2, di cui %3 dalla copia.</translation>
    </message>
    <message>
        <source>%1: lost are %2 from %3 to %4.</source>
        <translation>%1: perse %2 da %3 a %4.</translation>
    </message>
    <message>
        <source>There was no copy to help.</source>
        <translation>Non c&apos;era una copia che aiutasse.</translation>
    </message>
    <message>
        <source>What could not be read was looked for in the copy of %1.</source>
        <translation>Ciò che non si poteva leggere è stato cercato nella copia di %1.</translation>
    </message>
    <message>
        <source>No reading that is known of is lost.</source>
        <translation>Nessuna lettura di cui si sappia è andata persa.</translation>
    </message>
    <message>
        <source>Lost: %1.</source>
        <translation>Perse: %1.</translation>
    </message>
    <message>
        <source>Of %1 nothing tells any more what they measured.</source>
        <translation>Di %1 non si sa più che cosa misurassero.</translation>
    </message>
    <message>
        <source>The damaged file is kept as %1.</source>
        <translation>Il file danneggiato è conservato come %1.</translation>
    </message>
    <message>
        <source>The settings are those of the newest copy.</source>
        <translation>Le impostazioni sono quelle della copia più recente.</translation>
    </message>
    <message>
        <source>The settings could not be read and begin anew.</source>
        <translation>Le impostazioni non si potevano leggere e ricominciano da capo.</translation>
    </message>
    <message>
        <source>All readings can be read; nothing was done to them.</source>
        <translation>Tutte le letture si possono leggere; non è stato fatto loro nulla.</translation>
    </message>
    <message numerus="yes">
        <source>The log of the newest changes is broken; %n of them cannot be told.</source>
        <translation>
            <numerusform>Il registro delle ultime modifiche è interrotto; di %n non si sa più nulla.</numerusform>
            <numerusform>Il registro delle ultime modifiche è interrotto; di %n non si sa più nulla.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file was cut short: %n page(s) of it are missing, and not all that was in them may be on this list.</source>
        <translation>
            <numerusform>Il file è stato troncato: ne manca %n pagina, e non tutto ciò che conteneva può stare in questo elenco.</numerusform>
            <numerusform>Il file è stato troncato: ne mancano %n pagine, e non tutto ciò che contenevano può stare in questo elenco.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Ripristina un backup</translation>
    </message>
    <message>
        <source>The readings become those of the backup. What is there now is kept in the folder “backups”.</source>
        <translation>Le letture diventano quelle del backup. Ciò che c&apos;è ora resta nella cartella «backups».</translation>
    </message>
    <message>
        <source>Backup: %1</source>
        <translation>Backup: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Ripristina</translation>
    </message>
</context>
<context>
    <name>RunCard</name>
    <message>
        <source>Appliance</source>
        <translation>Apparecchio</translation>
    </message>
    <message>
        <source>When to start</source>
        <translation>Quando avviare</translation>
    </message>
</context>
<context>
    <name>RunFigures</name>
    <message>
        <source>Start</source>
        <translation>Inizio</translation>
    </message>
    <message>
        <source>Renewable share</source>
        <translation>Quota rinnovabile</translation>
    </message>
    <message>
        <source>Money against green, start by start</source>
        <translation>Costo e quota verde, inizio per inizio</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
    <message>
        <source>Outlined: no other start is both cheaper and greener.</source>
        <translation>Contornati: nessun altro inizio è insieme più economico e più verde.</translation>
    </message>
    <message>
        <source>When to run it</source>
        <translation>Quando avviarlo</translation>
    </message>
</context>
<context>
    <name>RunList</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>It did not run in this period.</source>
        <translation>In questo periodo non è andato.</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s), %1 in all, %2 each.</source>
        <translation>
            <numerusform>%n ciclo, %1 in tutto, %2 ciascuno.</numerusform>
            <numerusform>%n cicli, %1 in tutto, %2 ciascuno.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message>
        <source>%1 g CO₂</source>
        <translation>%1 g CO₂</translation>
    </message>
    <message>
        <source>%1 kg CO₂</source>
        <translation>%1 kg CO₂</translation>
    </message>
    <message>
        <source>It did not run in the last weeks, so that nothing is known of a run of it.</source>
        <translation>Nelle ultime settimane non è andato, quindi di un suo ciclo non si sa nulla.</translation>
    </message>
    <message numerus="yes">
        <source>A usual run takes %1 in %n minute(s), as its recorded runs did.</source>
        <translation>
            <numerusform>Un ciclo usuale prende %1 in %n minuto, come i cicli registrati.</numerusform>
            <numerusform>Un ciclo usuale prende %1 in %n minuti, come i cicli registrati.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not known how green or how dear the coming hours are.</source>
        <translation>Non si sa quanto saranno verdi o care le prossime ore.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 renewable</source>
        <translation>%1 rinnovabile</translation>
    </message>
    <message>
        <source>CO₂ unknown</source>
        <translation>CO₂ ignota</translation>
    </message>
    <message>
        <source>cheapest and greenest</source>
        <translation>il più economico e il più verde</translation>
    </message>
    <message>
        <source>cheapest</source>
        <translation>il più economico</translation>
    </message>
    <message>
        <source>greenest</source>
        <translation>il più verde</translation>
    </message>
    <message>
        <source>To see the CO₂ of a start, import a file that tells the CO₂ of the grid hour by hour.</source>
        <translation>Per vedere la CO₂ di un inizio, importa un file che indica la CO₂ della rete ora per ora.</translation>
    </message>
    <message>
        <source>The CO₂ that “%1” tells ends on %2, so that of the coming hours is not known.</source>
        <translation>La CO₂ indicata da “%1” finisce il %2: quella delle prossime ore non è nota.</translation>
    </message>
    <message>
        <source>CO₂ is marginal, what one kWh more causes, as “%1” tells it in %2.</source>
        <translation>La CO₂ è quella marginale, causata da un kWh in più, come la indica “%1” in %2.</translation>
    </message>
    <message>
        <source>CO₂ is the average of the grid, as “%1” tells it in %2.</source>
        <translation>La CO₂ è la media della rete, come la indica “%1” in %2.</translation>
    </message>
</context>
<context>
    <name>RunsCard</name>
    <message>
        <source>One appliance</source>
        <translation>Un apparecchio</translation>
    </message>
    <message>
        <source>Appliance</source>
        <translation>Apparecchio</translation>
    </message>
</context>
<context>
    <name>SandboxPage</name>
    <message>
        <source>Wattglass sandbox, in the place of %1</source>
        <translation>Sandbox di Wattglass, al posto di %1</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Indirizzo e-mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Accedi</translation>
    </message>
    <message>
        <source>The demo user is anna@casa.example, the password is sole.</source>
        <translation>L’utente dimostrativo è anna@casa.example, la password è sole.</translation>
    </message>
    <message>
        <source>Allow access?</source>
        <translation>Consentire l’accesso?</translation>
    </message>
    <message>
        <source>%1 wants to:</source>
        <translation>%1 vuole:</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Rifiuta</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Consenti</translation>
    </message>
</context>
<context>
    <name>Scope</name>
    <message>
        <source>Data until %1</source>
        <translation>Dati fino al %1</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message numerus="yes">
        <source>%n reading(s)</source>
        <translation>
            <numerusform>%n lettura</numerusform>
            <numerusform>%n letture</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ServiceCard</name>
    <message>
        <source>You need: %1</source>
        <translation>Serve: %1</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Accedi…</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Accedi a %1</translation>
    </message>
    <message>
        <source>Where to get it</source>
        <translation>Dove ottenerlo</translation>
    </message>
    <message>
        <source>Where to get what %1 needs, in the browser</source>
        <translation>Dove ottenere quello che serve a %1, nel browser</translation>
    </message>
</context>
<context>
    <name>ServiceError</name>
    <message>
        <source>later</source>
        <translation>più tardi</translation>
    </message>
    <message>
        <source>after %1 on %2</source>
        <comment>time, day</comment>
        <translation>dopo le %1 di %2</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>Il servizio</translation>
    </message>
    <message>
        <source>%1 cannot be reached, or the connection broke; check the network and try again.</source>
        <translation>%1 non è raggiungibile o la connessione si è interrotta; controlla la rete e riprova.</translation>
    </message>
    <message>
        <source>%1 did not answer in time; try again later.</source>
        <translation>%1 non ha risposto in tempo; riprova più tardi.</translation>
    </message>
    <message>
        <source>%1 is none of the addresses that are configured, so nothing was sent; check the address.</source>
        <translation>%1 non è tra gli indirizzi configurati, quindi non è stato inviato nulla; controlla l’indirizzo.</translation>
    </message>
    <message>
        <source>%1 does not prove that it is the right server, so nothing was sent; check the network and this computer&apos;s date.</source>
        <translation>%1 non dimostra di essere il server giusto, quindi non è stato inviato nulla; controlla la rete e la data di questo computer.</translation>
    </message>
    <message>
        <source>%1 does not accept the sign-in any more; sign in again.</source>
        <translation>%1 non accetta più l’accesso; accedi di nuovo.</translation>
    </message>
    <message>
        <source>%1 refuses what was asked%2; check what was entered and what the account may do.</source>
        <translation>%1 rifiuta la richiesta%2; controlla i dati inseriti e i permessi dell’account.</translation>
    </message>
    <message>
        <source>%1 does not have what was asked for; it may have been removed there.</source>
        <translation>%1 non ha quanto richiesto; potrebbe essere stato rimosso dal servizio.</translation>
    </message>
    <message>
        <source>%1 was asked as often as it allows; try again %2.</source>
        <translation>%1 ha già ricevuto tutte le richieste che consente; riprova %2.</translation>
    </message>
    <message>
        <source>%1 has a fault of its own%2; try again later.</source>
        <translation>%1 ha un guasto suo%2; riprova più tardi.</translation>
    </message>
    <message>
        <source>%1 gave an answer that cannot be used%2; try again later.</source>
        <translation>%1 ha dato una risposta inutilizzabile%2; riprova più tardi.</translation>
    </message>
    <message>
        <source>The user of %1 was not created here, so Wattglass does not delete him; nothing was sent.</source>
        <translation>L’utente di %1 non è stato creato qui, quindi Wattglass non lo elimina; nulla è stato inviato.</translation>
    </message>
    <message>
        <source>The change (%1) was not made, although it was sent; %2 shows what was there before.</source>
        <translation>La modifica (%1) non è stata fatta, benché inviata; %2 mostra ciò che c’era prima.</translation>
    </message>
    <message>
        <source>%1 did not say whether it made the change%2; look there before you try again.</source>
        <translation>%1 non ha detto se ha fatto la modifica%2; controlla lì prima di riprovare.</translation>
    </message>
    <message>
        <source>Change %1 (%2) cannot be undone from here; nothing was sent.</source>
        <translation>La modifica %1 (%2) non può essere annullata da qui; nulla è stato inviato.</translation>
    </message>
    <message>
        <source>There is one with the %1 “%2” already, so nothing was sent; choose another.</source>
        <translation>Ce n’è già uno con %1 “%2”, quindi nulla è stato inviato; scegline un altro.</translation>
    </message>
</context>
<context>
    <name>ServicesGrid</name>
    <message>
        <source>Add another</source>
        <translation>Aggiungine un altro</translation>
    </message>
    <message>
        <source>Choose a service</source>
        <translation>Scegli un servizio</translation>
    </message>
</context>
<context>
    <name>ShareLine</name>
    <message>
        <source>%1 % done</source>
        <translation>%1 % fatto</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Import files</source>
        <translation>Importa file</translation>
    </message>
    <message>
        <source>Energy data (*.xml *.csv *.txt *.tsv)</source>
        <translation>Dati di energia (*.xml *.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
</context>
<context>
    <name>ShortcutList</name>
    <message>
        <source>Go back one period</source>
        <translation>Un periodo indietro</translation>
    </message>
    <message>
        <source>Go forward one period</source>
        <translation>Un periodo avanti</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>Vai a oggi</translation>
    </message>
    <message>
        <source>Show a day</source>
        <translation>Mostra un giorno</translation>
    </message>
    <message>
        <source>Show a week</source>
        <translation>Mostra una settimana</translation>
    </message>
    <message>
        <source>Show a month</source>
        <translation>Mostra un mese</translation>
    </message>
    <message>
        <source>Show a year</source>
        <translation>Mostra un anno</translation>
    </message>
    <message>
        <source>Show all there is</source>
        <translation>Mostra tutto</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Importa file</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Esporta ciò che si vede</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Apri le impostazioni</translation>
    </message>
    <message>
        <source>Show this list</source>
        <translation>Mostra questo elenco</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Esci</translation>
    </message>
    <message>
        <source>Compare with another period</source>
        <translation>Confronta con un altro periodo</translation>
    </message>
    <message>
        <source>Repair what is pointed at or zoomed into</source>
        <translation>Ripara quello che è indicato o ingrandito</translation>
    </message>
    <message>
        <source>Open the repairs</source>
        <translation>Apri le riparazioni</translation>
    </message>
    <message>
        <source>Open the accounts</source>
        <translation>Apri gli account</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Scorciatoie da tastiera</translation>
    </message>
</context>
<context>
    <name>SignInError</name>
    <message>
        <source>The service</source>
        <translation>Il servizio</translation>
    </message>
    <message>
        <source>What the browser brought back does not belong to this sign-in; sign in again.</source>
        <translation>Ciò che il browser ha riportato non appartiene a questo accesso; accedi di nuovo.</translation>
    </message>
    <message>
        <source>%1 refused the sign-in%2; check what you gave it and sign in again.</source>
        <translation>%1 ha rifiutato l’accesso%2; controlla i dati inseriti e accedi di nuovo.</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>%1 does not know this application yet: %2 has to be done first.</source>
        <translation>%1 non conosce ancora questa applicazione: prima occorre %2.</translation>
    </message>
    <message>
        <source>%1 says that %2 is to be asked, which you have not confirmed yet; nothing was sent.</source>
        <translation>%1 dice di rivolgersi a %2, che non hai ancora confermato; non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>Another program uses port %1, which the browser has to come back to; end it, or paste the answer yourself.</source>
        <translation>Un altro programma usa la porta %1, a cui il browser deve tornare; chiudilo, oppure incolla tu la risposta.</translation>
    </message>
    <message>
        <source>There is no account “%1”%2.</source>
        <translation>Non c’è nessun account “%1”%2.</translation>
    </message>
    <message>
        <source>; choose from %1</source>
        <translation>; scegli tra %1</translation>
    </message>
    <message>
        <source>This computer has no keychain for secrets, so a sign-in lasts until Wattglass ends; install GNOME Keyring or KWallet.</source>
        <translation>Questo computer non ha un portachiavi per i segreti, quindi un accesso dura fino alla chiusura di Wattglass; installa GNOME Keyring o KWallet.</translation>
    </message>
    <message>
        <source>The keychain is locked; unlock it and try again.</source>
        <translation>Il portachiavi è bloccato; sbloccalo e riprova.</translation>
    </message>
    <message>
        <source>The keychain does not answer yet; look whether it asks for your password.</source>
        <translation>Il portachiavi non risponde ancora; guarda se ti chiede la password.</translation>
    </message>
    <message>
        <source>The keychain did not keep what it was given, so the sign-in lasts until Wattglass ends; check the keychain.</source>
        <translation>Il portachiavi non ha conservato ciò che gli è stato dato, quindi l’accesso dura fino alla chiusura di Wattglass; controlla il portachiavi.</translation>
    </message>
</context>
<context>
    <name>SiteController</name>
    <message>
        <source>A site needs a name.</source>
        <translation>Un luogo deve avere un nome.</translation>
    </message>
</context>
<context>
    <name>SiteRow</name>
    <message>
        <source>Name of the site</source>
        <translation>Nome del luogo</translation>
    </message>
    <message>
        <source>Time zone of %1: %2</source>
        <translation>Fuso orario di %1: %2</translation>
    </message>
</context>
<context>
    <name>SiteSwitcher</name>
    <message>
        <source>Wattglass</source>
        <translation>Wattglass</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>Tutti i luoghi</translation>
    </message>
    <message>
        <source>Site: %1</source>
        <translation>Luogo: %1</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>Ancora nessun dato</translation>
    </message>
</context>
<context>
    <name>SitesCard</name>
    <message>
        <source>Sites</source>
        <translation>Luoghi</translation>
    </message>
    <message>
        <source>A site&apos;s days begin at midnight of its own time zone.</source>
        <translation>I giorni di un luogo cominciano a mezzanotte del suo fuso orario.</translation>
    </message>
</context>
<context>
    <name>SuggestionsCard</name>
    <message>
        <source>To look at</source>
        <translation>Da guardare</translation>
    </message>
    <message>
        <source>Looking for gaps and spikes…</source>
        <translation>Ricerca di lacune e picchi…</translation>
    </message>
    <message>
        <source>There are no gaps and no spikes.</source>
        <translation>Non ci sono lacune né picchi.</translation>
    </message>
    <message>
        <source>Gaps, and readings above eight times what is usual in their week. Nothing is repaired by itself.</source>
        <translation>Lacune, e letture oltre otto volte il massimo usuale della loro settimana. Niente si ripara da sé.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Show %1, %2 in History</source>
        <translation>Mostra %1, %2 nello storico</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>Ripara…</translation>
    </message>
    <message>
        <source>Repair %1, %2</source>
        <translation>Ripara %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n older one(s) are not listed.</source>
        <translation>
            <numerusform>%n più vecchia non è elencata.</numerusform>
            <numerusform>%n più vecchie non sono elencate.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncLooks</name>
    <message>
        <source>Fetching: %1</source>
        <translation>Scaricamento: %1</translation>
    </message>
    <message>
        <source>Nothing was fetched yet</source>
        <translation>Non è stato ancora scaricato nulla</translation>
    </message>
    <message>
        <source>Fetched %1</source>
        <translation>Scaricato %1</translation>
    </message>
    <message>
        <source>Fetched in part, %1</source>
        <translation>Scaricato in parte, %1</translation>
    </message>
</context>
<context>
    <name>SyncWords</name>
    <message numerus="yes">
        <source>%n new reading(s)</source>
        <translation>
            <numerusform>%n lettura nuova</numerusform>
            <numerusform>%n letture nuove</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n is/are different now</source>
        <translation>
            <numerusform>%1, %n ora è diversa</numerusform>
            <numerusform>%1, %n ora sono diverse</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; not all could be had: %2</source>
        <comment>readings, why</comment>
        <translation>%1; non si è potuto avere tutto: %2</translation>
    </message>
    <message>
        <source>%1 What came before is kept; the next sync goes on from there.</source>
        <translation>%1 Ciò che è arrivato prima resta; la prossima sincronizzazione riprende da lì.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) to go</source>
        <translation>
            <numerusform>ancora %n richiesta</numerusform>
            <numerusform>ancora %n richieste</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, questions</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>TeslaDoor</name>
    <message>
        <source>This request cannot be used</source>
        <translation>Questa richiesta non si può usare</translation>
    </message>
    <message>
        <source>see the energy of your home</source>
        <translation>vedere l’energia della tua casa</translation>
    </message>
    <message>
        <source>change its settings</source>
        <translation>cambiarne le impostazioni</translation>
    </message>
    <message>
        <source>see the region of your account</source>
        <translation>vedere la regione del tuo account</translation>
    </message>
    <message>
        <source>do so while you are away</source>
        <translation>farlo anche quando non ci sei</translation>
    </message>
    <message>
        <source>Its client ID is not known here.</source>
        <translation>Il suo ID client qui non è conosciuto.</translation>
    </message>
    <message>
        <source>The browser could come back to another computer.</source>
        <translation>Il browser potrebbe tornare a un altro computer.</translation>
    </message>
    <message>
        <source>It is not protected by PKCE and a state.</source>
        <translation>Non è protetta da PKCE e da uno state.</translation>
    </message>
</context>
<context>
    <name>TrendController</name>
    <message>
        <source>As Digiwatt tells it</source>
        <translation>Come lo dice Digiwatt</translation>
    </message>
    <message>
        <source>As counted from your readings</source>
        <translation>Come risulta dalle tue letture</translation>
    </message>
    <message>
        <source>There are no readings of the last twelve months.</source>
        <translation>Non ci sono letture degli ultimi dodici mesi.</translation>
    </message>
</context>
<context>
    <name>TrendFigures</name>
    <message>
        <source>Monday to Friday, 8:00 to 19:00</source>
        <translation>da lunedì a venerdì, dalle 8:00 alle 19:00</translation>
    </message>
    <message>
        <source>Monday to Friday, 7:00 to 8:00 and 19:00 to 23:00; Saturday, 7:00 to 23:00</source>
        <translation>da lunedì a venerdì, dalle 7:00 alle 8:00 e dalle 19:00 alle 23:00; sabato, dalle 7:00 alle 23:00</translation>
    </message>
    <message>
        <source>nights, Sundays and holidays</source>
        <translation>notti, domeniche e festivi</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mese</translation>
    </message>
    <message>
        <source>%1, in part</source>
        <translation>%1, in parte</translation>
    </message>
    <message>
        <source>What Digiwatt tells more than was counted here</source>
        <translation>Quanto Digiwatt dice in più di quanto si è contato qui</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Digiwatt numbers its months from 1 to 12. That these are the months of the calendar is taken for granted: there are no whole months of readings to check it by.</source>
        <translation>Digiwatt numera i suoi mesi da 1 a 12. Che siano i mesi del calendario si dà per certo: non ci sono mesi interi di letture per verificarlo.</translation>
    </message>
    <message numerus="yes">
        <source>Digiwatt numbers its months from 1 to 12. They fit the readings of %n whole month(s).</source>
        <translation>
            <numerusform>Digiwatt numera i suoi mesi da 1 a 12. Si accordano con le letture di %n mese intero.</numerusform>
            <numerusform>Digiwatt numera i suoi mesi da 1 a 12. Si accordano con le letture di %n mesi interi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Digiwatt numbers its months from 1 to 12. Of %n whole month(s) of readings, %1 fit.</source>
        <translation>
            <numerusform>Digiwatt numera i suoi mesi da 1 a 12. Di %n mese intero di letture se ne accordano %1.</numerusform>
            <numerusform>Digiwatt numera i suoi mesi da 1 a 12. Di %n mesi interi di letture se ne accordano %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrendPage</name>
    <message>
        <source>Trend</source>
        <translation>Andamento</translation>
    </message>
    <message>
        <source>The trend cannot be shown</source>
        <translation>L&apos;andamento non si può mostrare</translation>
    </message>
    <message>
        <source>Nothing to see a trend in yet</source>
        <translation>Ancora nulla in cui vedere un andamento</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importa un file</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Your data could not be read</source>
        <translation>Non è stato possibile leggere i dati</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Rescuing…</source>
        <translation>Salvataggio in corso…</translation>
    </message>
    <message>
        <source>The damaged file stays as it is.</source>
        <translation>Il file danneggiato resta com&apos;è.</translation>
    </message>
    <message>
        <source>Rescue what can be read</source>
        <translation>Salva ciò che si legge ancora</translation>
    </message>
</context>
<context>
    <name>TypedPrice</name>
    <message>
        <source>Write a number, such as %1.</source>
        <translation>Scrivi un numero, per esempio %1.</translation>
    </message>
    <message>
        <source>A price cannot be below zero.</source>
        <translation>Un prezzo non può essere sotto zero.</translation>
    </message>
    <message>
        <source>Write at most six digits before the point and six after it.</source>
        <translation>Scrivi al massimo sei cifre prima della virgola e sei dopo.</translation>
    </message>
    <message>
        <source>Write %1 or %2, so that it cannot be misread.</source>
        <translation>Scrivi %1 o %2, perché non si possa leggere male.</translation>
    </message>
</context>
<context>
    <name>UnsettledCard</name>
    <message>
        <source>Was it made?</source>
        <translation>È stata fatta?</translation>
    </message>
    <message>
        <source>The connection broke when these changes were sent. Nothing is sent again by itself.</source>
        <translation>La connessione si è interrotta durante l’invio di queste modifiche. Nulla viene inviato di nuovo da sé.</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Modifica %1</translation>
    </message>
    <message>
        <source>Look at the service</source>
        <translation>Guarda presso il servizio</translation>
    </message>
    <message>
        <source>It was made</source>
        <translation>È stata fatta</translation>
    </message>
    <message>
        <source>It was not made</source>
        <translation>Non è stata fatta</translation>
    </message>
</context>
<context>
    <name>UnsettledController</name>
    <message>
        <source>The service was asked: %1.</source>
        <translation>Il servizio è stato interrogato: %1.</translation>
    </message>
</context>
<context>
    <name>WegoWiseDoor</name>
    <message>
        <source>This page is too old</source>
        <translation>Questa pagina è troppo vecchia</translation>
    </message>
    <message>
        <source>Begin anew in Wattglass.</source>
        <translation>Ricomincia da Wattglass.</translation>
    </message>
    <message>
        <source>see and change your buildings, meters and bills</source>
        <translation>vedere e cambiare i tuoi edifici, contatori e bollette</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rifiutato</translation>
    </message>
    <message>
        <source>Wattglass gets no access.</source>
        <translation>Wattglass non ottiene alcun accesso.</translation>
    </message>
    <message>
        <source>Copy this into Wattglass</source>
        <translation>Copia questo in Wattglass</translation>
    </message>
</context>
</TS>
