using System.Text;

namespace Summarizer.Names;

/// <summary>
/// Reduces a name to what all spellings have in common: its consonants, in classes. Used only across languages, where "Зеленский",
/// "Zelenskiy", "Zelensky" and "زيلينسكي" are the same name.
/// </summary>
internal static class Transliteration
{
    /// <summary>A skeleton with fewer consonants is not conclusive.</summary>
    public const int MinLength = 2;

    private static readonly Dictionary<char, char> Arabic = Pairs(
        """
        اa بb تt ثt جg حh خh دd ذd رr زs سs شs صs ضd طt ظs عa غg فf قk كk لl مm نn هh وv يy پb چg ژs گg کk یy ڤf
        """
    );

    /// <summary>The consonant skeleton of a folded word.</summary>
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

    /// <summary>An Arabic word without attached particles and article; any other word unchanged.</summary>
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

    // Arabic has no native p, v or hard g. In other languages, spellings of the same sound are merged.
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
