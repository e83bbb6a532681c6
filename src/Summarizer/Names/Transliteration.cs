using System.Text;

namespace Summarizer.Names;

/// <summary>
/// What remains of a name when languages write it by their own rules: its consonants, in classes. Used between languages only, where
/// "Зеленский", "Zelenskiy", "Zelensky" and "زيلينسكي" are one name.
/// </summary>
internal static class Transliteration
{
    /// <summary>Consonants below which a skeleton says nothing.</summary>
    public const int Shortest = 2;

    private static readonly Dictionary<char, char> Arabic = Pairs(
        """
        اa بb تt ثt جg حh خh دd ذd رr زs سs شs صs ضd طt ظs عa غg فf قk كk لl مm نn هh وv يy پb چg ژs گg کk یy ڤf
        """
    );

    /// <summary>The skeleton of a folded word.</summary>
    public static string Skeleton(ReadOnlySpan<char> key)
    {
        var skeleton = new StringBuilder(key.Length);
        var isArabic = key.ContainsAnyInRange('\u0600', '\u06FF');
        for (var i = 0; i < key.Length; i++)
        {
            var c = Arabic.TryGetValue(key[i], out var latin) ? latin : key[i];
            var next = i + 1 < key.Length ? key[i + 1] : '\0';
            if (Class(c, next, isArabic) is { } kind && (skeleton.Length == 0 || skeleton[^1] != kind))
                skeleton.Append(kind);
            if (c == 'x')
                skeleton.Append('s');
        }

        return skeleton.ToString();
    }

    /// <summary>An Arabic word without the particles and the article that are written in one with it; else the word.</summary>
    public static ReadOnlySpan<char> WithoutParticles(ReadOnlySpan<char> key)
    {
        if (key.Length > 3 && key[0] is 'و' or 'ف' && key.Length > 4)
            key = key[1..];
        if (key.Length > 3 && key[0] is 'ب' or 'ك' && key[1..].StartsWith("ال"))
            key = key[1..];
        if (key.Length > 4 && key.StartsWith("لل"))
            return key[2..];
        return key.Length > 4 && key.StartsWith("ال") ? key[2..] : key;
    }

    // Arabic has no p, v or hard g of its own; elsewhere spellings of one sound are merged.
    private static char? Class(char c, char next, bool isArabic) =>
        c switch
        {
            'a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'j' or 'h' or 'w' => c == 'w' ? 'f' : null,
            'p' when next == 'h' => 'f',
            'p' => 'b',
            'v' => isArabic ? null : 'f',
            'c' or 'q' or 'x' or 'k' => next == 'h' && c == 'c' ? 's' : 'k',
            'z' => 's',
            't' when next is 's' => null,
            _ => char.IsLetterOrDigit(c) ? c : null,
        };

    private static Dictionary<char, char> Pairs(string table) =>
        table.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToDictionary(pair => pair[0], pair => pair[1]);
}
