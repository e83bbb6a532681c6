namespace Summarizer.Languages.LongTables;

/// <summary>The verbs with which the German press reports speech, written by hand.</summary>
internal static class GermanSpeech
{
    private static readonly string[] Unseparated = ["be", "ver", "er", "ent", "zer", "ge", "miss", "wider", "unter", "über", "prophez"];

    private const string Weak = """
        ächzen alarmieren analysieren antworten appellieren argumentieren ärgern ätzen äußern beantworten bedauern begründen begrüßen
        behaupten beichten bekräftigen beklagen bekunden bemängeln bemerken berichten beruhigen beschwichtigen beschwören bestätigen
        beteuern
        betonen bezweifeln bilanzieren brüllen brummen danken dementieren diagnostizieren drohen entgegnen entschuldigen erinnern erklären
        erläutern
        ermahnen ermuntern erwidern erzählen ergänzen flehen flüstern fluchen folgern fordern formulieren fragen freuen frohlocken
        frotzeln giften
        glauben gratulieren grinsen grübeln haspeln heulen höhnen hoffen jammern jubeln kichern klagen knurren kommentieren konkretisieren
        konstatieren kontern krächzen kreischen kritisieren lachen lächeln lästern lamentieren leugnen loben mahnen meckern meinen melden
        monieren motzen murmeln murren mutmaßen nörgeln orakeln philosophieren plädieren plaudern poltern posten präzisieren prahlen
        predigen prognostizieren prophezeien protestieren prusten rätseln raunen reagieren reden relativieren resümieren rügen sagen
        schildern schimpfen schluchzen schlussfolgern schmunzeln schwärmen scherzen seufzen sinnieren skizzieren spekulieren
        spotten stammeln
        staunen stöhnen stottern strahlen sticheln tadeln toben tönen trösten triumphieren twittern unken urteilen verkünden verlangen
        verlautbaren vermelden vermuten versichern verteidigen verdeutlichen verurteilen wettern witzeln wundern würdigen wüten
        zetern zitieren zürnen
        bellen blaffen brabbeln dichten donnern dröhnen entrüsten erkundigen ereifern fauchen feixen flachsen flöten funken
        gestikulieren grölen grummeln hadern hauchen insistieren johlen kalauern keifen krähen lispeln lobpreisen mailen moderieren
        näseln notieren nuscheln parieren pöbeln postulieren raunzen referieren resignieren säuseln schnarren
        schnauben schnaufen signalisieren spaßen spötteln stänkern telefonieren texten ulken untermauern unterstellen
        vermerken warnen wehklagen wimmern winseln wispern wünschen zischen zwitschern
        """;

    // The past and the participle of strong verbs, then the present.
    private const string Strong = """
        sprach gesprochen spricht schrieb geschrieben schreibt rief gerufen ruft verriet verraten verrät versprach versprochen verspricht
        widersprach widersprochen widerspricht unterstrich unterstrichen unterstreicht empfahl empfohlen empfiehlt riet geraten rät
        fand findet
        befand befindet gestand gestanden gesteht bekannte bekannt bekennt beschrieb beschrieben beschreibt bestritt bestritten bestreitet
        schrie geschrien schreit schwor geschworen schwört begann beginnt betonten erklärten berichteten sagten meinten beschied bescheidet
        bat bittet gebeten warb wirbt verwies schloss schließt befahl befiehlt dachte denkt sagen erklären berichten meinen gelobte gelobt
        """;

    // A verb and its particle, which may be far from it: "fügte der Minister hinzu".
    private const string Separable = """
        fügte/hinzu fügt/hinzu setzte/hinzu setzt/hinzu teilte/mit teilt/mit teilten/mit räumte/ein räumt/ein gab/zu gibt/zu stellte/fest
        stellt/fest stellte/klar stellt/klar wies/zurück weist/zurück wies/hin weist/hin kündigte/an kündigt/an hielt/vor hält/vor
        hielt/entgegen hält/entgegen hielt/fest hält/fest rechnete/vor rechnet/vor legte/nach legt/nach wandte/ein wendet/ein warf/ein
        wirft/ein warf/vor wirft/vor fasste/zusammen fasst/zusammen hob/hervor hebt/hervor merkte/an merkt/an mahnte/an mahnt/an
        stimmte/zu stimmt/zu pflichtete/bei pflichtet/bei rief/zu ruft/zu rief/auf ruft/auf rief/aus ruft/aus fuhr/fort fährt/fort
        schob/nach schiebt/nach hakte/nach hakt/nach fragte/nach fragt/nach winkte/ab winkt/ab wiegelte/ab wiegelt/ab wehrte/ab wehrt/ab
        lehnte/ab lehnt/ab machte/klar macht/klar machte/deutlich macht/deutlich tat/kund tut/kund legte/dar legt/dar führte/aus führt/aus
        stieß/hervor platzte/heraus prangerte/an prangert/an sagte/voraus sagt/voraus sagte/zu sagt/zu sicherte/zu sichert/zu gab/preis
        gibt/preis atmete/auf atmet/auf blickte/zurück blickt/zurück stellte/heraus stellt/heraus legte/offen legt/offen gab/an gibt/an
        gab/bekannt gibt/bekannt gab/zurück gibt/zurück gab/weiter gibt/weiter gaben/an gaben/bekannt lenkte/ein lenkt/ein rief/dazwischen
        ruft/dazwischen rief/zurück ruft/zurück rief/nach ruft/nach setzte/nach setzt/nach fügte/an fügt/an regte/an regt/an stieg/ein
        steigt/ein hakte/ein hakt/ein warf/hin wirft/hin schrieb/zurück schreibt/zurück lachte/auf lacht/auf seufzte/auf seufzt/auf
        stöhnte/auf stöhnt/auf schrie/auf brauste/auf braust/auf fuhr/an fährt/an herrschte/an herrscht/an pflaumte/an blaffte/an
        redete/heraus redet/heraus schimpfte/los schimpft/los legte/los legt/los sprudelte/heraus sprudelt/heraus brach/heraus
        bricht/heraus richtete/aus richtet/aus richteten/aus schickte/voraus schickt/voraus schickte/hinterher schickt/hinterher
        schlug/vor schlägt/vor bot/an bietet/an trat/entgegen tritt/entgegen sprach/aus spricht/aus sprach/an spricht/an
        ließ/wissen lässt/wissen ließ/ausrichten lässt/ausrichten ließ/mitteilen lässt/mitteilen ließ/verlauten lässt/verlauten
        ließ/zitieren lässt/zitieren ließ/vernehmen lässt/vernehmen
        ließ/durchblicken lässt/durchblicken ließ/erklären lässt/erklären ließ/anklingen trug/vor trägt/vor las/vor liest/vor las/ab
        liest/ab sagte/aus sagt/aus fragte/zurück fragt/zurück kanzelte/ab kanzelt/ab hielt/dagegen
        hält/dagegen setzte/entgegen setzt/entgegen stellte/vor stellt/vor schätzte/ein schätzt/ein sah/voraus sieht/voraus
        """;

    /// <summary>Prepositions before the source of a statement.</summary>
    public const string Sources = """
        laut, aus sicht von, aus sicht der, aus sicht des, nach ansicht von, nach ansicht der, nach ansicht des, nach angaben von,
        nach angaben der, nach angaben des, nach meinung von, nach meinung der, nach meinung des, nach den worten von
        """;

    private const string Participles = """
        hinzugefügt mitgeteilt zugerufen eingeräumt zugegeben festgestellt klargestellt zurückgewiesen hingewiesen angekündigt
        vorgehalten entgegengehalten festgehalten vorgerechnet nachgelegt eingewandt eingewendet eingeworfen vorgeworfen zusammengefasst
        hervorgehoben angemerkt angemahnt zugestimmt beigepflichtet aufgerufen ausgerufen fortgefahren nachgeschoben nachgehakt
        nachgefragt abgewinkt abgewiegelt abgewehrt klargemacht dargelegt ausgeführt angeprangert vorausgesagt zugesagt zugesichert
        preisgegeben herausgestellt angegeben bekanntgegeben vorgeschlagen ausgesagt vorgelesen vorgetragen
        """;

    /// <summary>Their finite forms and participles, and phrases that report.</summary>
    public static IReadOnlySet<string> Verbs { get; } =
        new WordSet(() =>
            WordList
                .List(Weak)
                .SelectMany(Forms)
                .Concat(WordList.List(Strong))
                .Concat(WordList.List(Separable).SelectMany(Separated))
                .Concat(WordList.List(Participles))
                .Concat(["heißt es", "hieß es", "gab zu bedenken", "gibt zu bedenken"])
                .Concat(["zufolge", "so"])
                .Concat(WordList.Phrases(Sources))
        );

    // "fügte … hinzu", in a subordinate clause "hinzufügte".
    private static IEnumerable<string> Separated(string verb) =>
        verb.Split('/') is [var finite, var particle] ? [$"{finite} {particle}", particle + finite] : [];

    // "betonen": betont, betonte; "antworten": antwortet, antwortete, geantwortet.
    private static IEnumerable<string> Forms(string infinitive)
    {
        var stem = infinitive.EndsWith("en", StringComparison.Ordinal) ? infinitive[..^2] : infinitive[..^1];
        var t = stem[^1] is 't' or 'd' || stem.EndsWith("gn", StringComparison.Ordinal) ? "et" : "t";
        var isPlain =
            infinitive.EndsWith("ieren", StringComparison.Ordinal)
            || Unseparated.Any(prefix => stem.StartsWith(prefix, StringComparison.Ordinal) && stem.Length > prefix.Length + 2);
        return isPlain ? [stem + t, stem + t + "e"] : [stem + t, stem + t + "e", "ge" + stem + t];
    }
}
