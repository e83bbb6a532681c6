using Summarizer.Text;

namespace Summarizer.Languages;

/// <summary>Parses word lists written as plain text.</summary>
internal static class WordList
{
    /// <summary>The letters before an ending, without which a short word only looks like one with the ending.</summary>
    public const int MinStem = 3;

    private const StringSplitOptions Clean = StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries;

    /// <summary>Single words, separated by white space.</summary>
    public static IReadOnlySet<string> Words(string table) => new WordSet(() => table.Split((char[]?)null, Clean));

    /// <summary>Words or phrases, separated by commas. A phrase may continue on the next line.</summary>
    public static IReadOnlySet<string> Phrases(string table) => new WordSet(() => table.Split(',', Clean).Select(OnOneLine));

    /// <summary>
    /// Words or phrases, also as they are written without accents on capitals: <c>Émile</c> and <c>Emile</c>, <c>Élysée</c> and
    /// <c>Elysée</c>.
    /// </summary>
    public static IEnumerable<string> WithPlainCapitals(IEnumerable<string> words) =>
        words.SelectMany(word => new[] { word, WithPlainCapital(word) }).Distinct();

    /// <summary>Single words in order, separated by white space.</summary>
    public static IReadOnlyList<string> List(string table) => table.Split((char[]?)null, Clean);

    /// <summary>Lines in order.</summary>
    public static IReadOnlyList<string> Lines(string table) => table.Split('\n', Clean);

    /// <summary>Whether a set has a word that is not a string of its own.</summary>
    public static bool Contains(this IReadOnlySet<string> words, ReadOnlySpan<char> word) =>
        words is WordSet set ? set.Contains(word) : words.Contains(word.ToString());

    /// <summary>Whether a word ends with one of some suffixes after a stem of at least <see cref="MinStem"/> letters.</summary>
    public static bool EndsWithAny(string word, IReadOnlyList<string> endings) =>
        endings.Any(ending => word.Length >= ending.Length + MinStem && word.EndsWith(ending, StringComparison.Ordinal));

    private static string WithPlainCapital(string word) =>
        WordFolding.Fold(word.AsSpan(0, 1)) is not [var plain] ? word
        : char.IsUpper(word[0]) ? char.ToUpperInvariant(plain) + word[1..]
        : plain + word[1..];

    private static string OnOneLine(string phrase) => string.Join(' ', phrase.Split((char[]?)null, Clean));
}
