namespace Summarizer.Languages.Conjugation;

/// <summary>The forms of Turkish verbs that news uses in the third person, by vowel harmony.</summary>
internal static class TurkishForms
{
    private const string Vowels = "aıoueiöüâî";
    private const string Voiceless = "çfhkpsşt";

    /// <summary>The finite forms, participles and converbs of a stem or of a phrase that ends with one, and those of its passive.</summary>
    public static IEnumerable<string> Of(string stem) => Active(stem).Concat(OfPassive(stem));

    /// <summary>The forms of the passive voice.</summary>
    public static IEnumerable<string> OfPassive(string stem) => Active(Passive(stem));

    private static IEnumerable<string> Active(string stem)
    {
        var (high, low) = Harmony(stem);
        var past = $"{stem}{(Voiceless.Contains(stem[^1], StringComparison.Ordinal) ? 't' : 'd')}{high}";
        var soft = Soft(stem);
        var joint = EndsWithVowel(stem) ? $"{stem}y" : soft;
        yield return past;
        yield return $"{past}l{low}r";
        yield return $"{stem}m{high}ş";
        yield return $"{stem}m{high}şt{high}";
        yield return $"{stem}m{low}kt{low}";
        yield return Progressive(soft);
        yield return Progressive(soft) + "du";
        yield return Progressive(soft) + "lar";
        yield return $"{joint}{low}n";
        yield return $"{joint}{low}r{low}k";
        yield return $"{joint}{high}p";
        yield return $"{joint}{low}b" + (low == 'a' ? "ıldı" : "ildi");
    }

    // "belirtil", "açıklan", "bildiril", "söylen"
    private static string Passive(string stem)
    {
        var (high, _) = Harmony(stem);
        return stem[^1] == 'l' ? $"{stem}{high}n"
            : EndsWithVowel(stem) ? stem + "n"
            : $"{Soft(stem)}{high}l";
    }

    // "ekliyor", "söylüyor", "belirtiyor"
    private static string Progressive(string stem)
    {
        var open = EndsWithVowel(stem) ? stem[..^1] : stem;
        return $"{open}{Harmony(open).High}yor";
    }

    // "Etmek" and its compounds: "eden", "kaydeden".
    private static string Soft(string stem) => stem.EndsWith("et", StringComparison.Ordinal) ? stem[..^1] + "d" : stem;

    private static bool EndsWithVowel(string stem) => Vowels.Contains(stem[^1], StringComparison.Ordinal);

    private static (char High, char Low) Harmony(string stem) =>
        stem.LastOrDefault(letter => Vowels.Contains(letter, StringComparison.Ordinal)) switch
        {
            'a' or 'ı' or '\0' => ('ı', 'a'),
            'o' or 'u' => ('u', 'a'),
            'â' => ('ı', 'a'),
            'e' or 'i' or 'î' => ('i', 'e'),
            _ => ('ü', 'e'),
        };
}
