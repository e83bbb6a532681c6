using System.Collections.Frozen;
using Summarizer.Text;

namespace Summarizer.Languages;

/// <summary>The suffixes for number, case and possession that names can have in a language, folded.</summary>
internal sealed class InflectionSuffixes
{
    /// <summary>The length of the longest suffix.</summary>
    public const int MaxLength = 9;

    private static readonly Dictionary<string, string> Tables = new()
    {
        ["en"] = "s es 's n an ian ans ians",
        ["id"] = "nya lah kah pun ku mu",
        ["fr"] = "s e es x ne nes",
        ["de"] = "s es n en e er ern em ens in innen r",
        ["es"] = "s es a o as os",
        ["it"] = "a e i o",
        ["pt"] = "s es a o as os",
        ["nl"] = "s en e",
        ["tr"] = """
            lar ler lari leri larin lerin lara lere larda lerde lardan lerden larla lerle larinin lerinin larina lerine larini lerini
            larinda lerinde larindan lerinden lilar liler lilari lileri lilarin lilerin ca ce
            i u in un nin nun a e ya ye na ne da de ta te nda nde dan den tan ten ndan nden yi yu ni nu la le yla yle si su sina sine sini
            sunu sinin sunun sinda sinde sindan sinden im um mi mu li lu lik luk lisi dir tir dur tur daki deki taki teki ki nindir yken ken
            ina ine ini inin inda inde indan inden una unu unun unda unden undan ligi lugu ligin ligini ci cu ciler lerdeki lardaki gil
            giller
            """,
        ["az"] = "lar ler i u in un nin nun a e ya ye na ne da de dan den nda nde ndan nden la le li lu si su",
        ["ru"] = """
            a u om em e y i oi ei uiu oiu eiu iu ia iei ie ii iiu iia iami iakh iam ov ev ami akh am ogo omu ym ykh ymi ii imi ikh emu ego
            aia uu oe ye yi ikh iem s o
            """,
        ["uk"] = "a u om em i e y oiu ei iu ia ii ov ev ami akh am ovi evi oho omu ym ykh ymi o",
        ["pl"] = "a u em ie y i owi om ami ach ow a e ą ę iem ego emu ym ich ej",
        ["cs"] = "a u em e y i ovi um ech ach ou ove uv ova ho mu ym",
        ["fi"] = """
            n a ta tta ssa sta an en in on un aan iin oon uun een seen lla lta lle na ksi tta nsa t ien ten iden ita ia issa ista ihin illa
            ilta ille in ssaan lle han kin kaan ko lainen laiset laisen maan maa
            """,
        ["et"] = "i a u e ga s st le lt l ks ni na ta d de te id sse",
        ["hu"] =
            "t at et ot ban ben ba be bol bol nak nek val vel ra re rol rol tol tol on en hoz hez nal nel i k ok ek ak ig ert a e ja je",
        ["el"] = "s ou o n i e a es on",
        ["sv"] = "s en n et ens a",
        ["da"] = "s en n et ens",
        ["nb"] = "s en n et ens",
        ["ar"] = "i iya in un at a ه ها هم ي ية ين ون ات ا ان",
        ["fa"] = "ها های ی",
    };

    private static readonly FrozenDictionary<string, InflectionSuffixes> Parsed = Tables.ToFrozenDictionary(
        table => table.Key,
        table => new InflectionSuffixes(table.Value)
    );

    private static readonly InflectionSuffixes Unknown = new("") { _max = 3 };

    private readonly FrozenSet<string> _endings;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _bySpan;
    private int _max;

    private InflectionSuffixes(string table)
    {
        _endings = table
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Select(ending => WordFolding.Fold(ending))
            .Where(ending => ending.Length > 0)
            .ToFrozenSet();
        _bySpan = _endings.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The suffixes of a language. In a language without a table, any suffix of up to three letters counts.</summary>
    public static InflectionSuffixes Of(Language language) => Parsed.GetValueOrDefault(language.Tag, Unknown);

    /// <summary>Whether letters are a suffix, or empty.</summary>
    public bool Contains(ReadOnlySpan<char> rest) => rest.Length == 0 || rest.Length <= _max || _bySpan.Contains(rest);
}
