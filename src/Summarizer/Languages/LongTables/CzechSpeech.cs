namespace Summarizer.Languages.LongTables;

/// <summary>The verbs with which the Czech press reports speech, written by hand.</summary>
internal static class CzechSpeech
{
    // A verb's stem and the present forms that follow it, by the ending of the infinitive.
    private static readonly (string Ending, string Stem, string[] Present)[] Classes =
    [
        ("ovat", "ova", ["uje", "ují"]),
        ("at", "a", ["á", "ají"]),
        ("it", "i", ["í"]),
        ("ět", "ě", ["í", "ějí"]),
        ("et", "e", ["í"]),
        ("nout", "", ["ne", "nou"]),
    ];

    private static readonly string[] PastSuffixes = ["l", "la", "lo", "li", "ly"];

    private const string Infinitives = """
        analyzovat apelovat argumentovat avizovat bagatelizovat bilancovat citovat deklarovat dementovat děkovat dokazovat doporučovat
        doplňovat dušovat filozofovat formulovat glosovat gratulovat informovat ironizovat komentovat konstatovat kontrovat kritizovat
        litovat naznačovat navrhovat objasňovat obhajovat oceňovat odhadovat odporovat odsuzovat odůvodňovat ohlašovat okomentovat opakovat
        oponovat opravovat osvětlovat oznamovat pochvalovat pochybovat poděkovat pogratulovat pokračovat polemizovat poukazovat potvrzovat
        požadovat předpovídat precizovat predikovat prohlašovat proklamovat prorokovat protestovat přibližovat přislibovat radovat reagovat
        referovat rekapitulovat rozhořčovat sdělovat shrnovat slibovat specifikovat spekulovat sumarizovat telefonovat ubezpečovat
        ujišťovat uklidňovat upozorňovat upřesňovat varovat vtipkovat vychvalovat vyhlašovat vyjadřovat vysvětlovat vyzdvihovat vzkazovat
        zalitovat zapochybovat zaradovat zareagovat zavtipkovat zažertovat zdůrazňovat zdůvodňovat zkritizovat zmiňovat zpochybňovat
        zpřesňovat zrekapitulovat žertovat popisovat
        bědovat brblat dodat dodávat domnívat dotázat doufat hádat hlásat chechtat lamentovat mumlat nadávat namítat naříkat
        odmítat odpovídat
        podotýkat poznamenat poznamenávat požádat prozrazovat přiznat přiznávat přivítat připomínat remcat říkat šeptat udávat uvádět uvítat
        uznat uznávat usmívat vítat volat vypočítávat vyprávět vytýkat vyznat vyznávat vyzývat vzdychat vzpomínat zavolat
        zavzpomínat zašeptat
        zamumlat zanaříkat zastávat zeptat zopakovat zvolat tázat žádat
        bránit cenit divit dohodit doložit doplnit doporučit dosvědčit durdit hájit hlásit hodnotit hrozit chlubit líčit mínit
        mluvit nadhodit
        naznačit nastínit objasnit obhájit obvinit ocenit odsoudit odtušit odůvodnit odvětit ohlásit ohodnotit ohradit omluvit opravit
        osvětlit oznámit ozřejmit pochválit pochlubit podivit pohrozit poprosit poradit potvrdit posoudit prohlásit prohodit
        promluvit prosit
        prozradit přesvědčit přiblížit přisadit přislíbit připustit přisvědčit rozčílit rozohnit rozzlobit sdělit shodit slíbit
        soudit souhlasit nesouhlasit stvrdit svědčit svěřit tvrdit ubezpečit ujistit uklidnit ulevit upozornit upřesnit usoudit utrousit
        vyhlásit vyjádřit vylíčit vyslovit vysvětlit vyvrátit zdůraznit zdůvodnit zhodnotit zlobit zmínit zpochybnit zpřesnit zuřit čertit
        děsit věřit zahřmět křičet vykřičet zakřičet myslet
        hlesnout namítnout navrhnout odhadnout odmítnout odseknout podotknout povzdechnout povzdychnout připomenout rýpnout shrnout špitnout
        upozornit vyhrknout vykřiknout vytknout vyzdvihnout zajásnout vzdechnout zalitovat
        """;

    private const string Irregular = """
        ptá ptají ptal ptala ptali řekl řekla řeklo řekli řekly řekne uvedl uvedla uvedlo uvedli uvedly uvede posteskl posteskla
        posteskli připomněl připomněla
        připomnělo připomněli vzpomněl vzpomněla vzpomněli pronesl pronesla pronesli přednesl přednesla vznesl vznesla uzavřel uzavřela
        uzavřeli předeslal předeslala píše píšou napsal napsala napsalo napsali psal psala popsal popsala popsali připsal připsala odepsal
        odepsala odepsalo odepsali vzkázal vzkázala vzkázali vzkáže poukázal poukázala poukáže vyzval vyzvala vyzvali vyzve směje smál smála
        zasmál zasmála usmál usmála pousmál pousmála přeje přál přála popřál popřála myslí stojí stálo zní zněl zněla odpověděl odpověděla
        odpovědělo odpověděli odpoví stěžoval stěžovala stěžuje postěžoval postěžovala postěžovali začal začala počítal opáčil opáčila
        """;

    /// <summary>Their finite forms, and phrases that report.</summary>
    public static IReadOnlySet<string> Verbs { get; } =
        new WordSet(() =>
            WordList
                .List(Infinitives)
                .SelectMany(Forms)
                .Concat(WordList.List(Irregular))
                .Concat(["nechal se slyšet", "nechala se slyšet", "nechali se slyšet", "podle"])
        );

    // "vysvětlit": vysvětlil, vysvětlila, …, vysvětlí; "podotknout": podotkl and podotknul.
    private static IEnumerable<string> Forms(string infinitive)
    {
        var (ending, stem, present) = Classes.First(it => infinitive.EndsWith(it.Ending, StringComparison.Ordinal));
        var root = infinitive[..^ending.Length];
        string[] past = ending is "nout" ? [root, root + "nu"] : [root + stem];
        return past.SelectMany(_ => PastSuffixes, (form, suffix) => form + suffix).Concat(present.Select(form => root + form));
    }
}
