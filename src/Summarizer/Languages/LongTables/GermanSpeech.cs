namespace Summarizer.Languages.LongTables;

/// <summary>The verbs with which the German press reports speech, written by hand.</summary>
internal static class GermanSpeech
{
    private static readonly string[] Unseparated = ["be", "ver", "er", "ent", "zer", "ge", "miss", "wider", "unter", "über", "prophez"];

    private const string Weak = """
        ächzen analysieren antworten appellieren argumentieren ärgern ätzen äußern beantworten bedauern begründen begrüßen behaupten
        beichten bekräftigen beklagen bekunden bemängeln bemerken berichten beruhigen beschwichtigen beschwören bestätigen beteuern betonen
        bezweifeln bilanzieren brüllen brummen danken dementieren diagnostizieren drohen entgegnen entschuldigen erinnern erklären erläutern
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
        zetern zitieren
        zürnen
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
        gibt/preis atmete/auf atmet/auf blickte/zurück blickt/zurück stellte/heraus stellt/heraus legte/offen legt/offen
        """;

    /// <summary>Their finite forms and participles, and phrases that report.</summary>
    public static IReadOnlySet<string> Verbs { get; } =
        new WordSet(() =>
            WordList
                .List(Weak)
                .SelectMany(Forms)
                .Concat(WordList.List(Strong))
                .Concat(WordList.List(Separable).Select(verb => verb.Replace('/', ' ')))
                .Concat(["hinzugefügt", "mitgeteilt", "zugerufen", "zurief", "heißt es", "hieß es", "gab zu bedenken", "gibt zu bedenken"])
                .Concat(["laut", "zufolge", "so"])
        );

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
