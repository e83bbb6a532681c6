using System.Collections.Frozen;

namespace Summarizer.Languages;

/// <summary>Parses word lists written as plain text.</summary>
internal static class WordList
{
    private const StringSplitOptions Clean = StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries;

    /// <summary>Single words, separated by white space.</summary>
    public static IReadOnlySet<string> Words(string table) => table.Split((char[]?)null, Clean).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Words or phrases, separated by commas. A phrase may continue on the next line.</summary>
    public static IReadOnlySet<string> Phrases(string table) =>
        table.Split(',', Clean).Select(OnOneLine).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Lines in order.</summary>
    public static IReadOnlyList<string> Lines(string table) => table.Split('\n', Clean);

    /// <summary>Whether a set has a word that is not a string of its own.</summary>
    public static bool Contains(this IReadOnlySet<string> words, ReadOnlySpan<char> word) =>
        words is FrozenSet<string> frozen && frozen.TryGetAlternateLookup<ReadOnlySpan<char>>(out var lookup)
            ? lookup.Contains(word)
            : words.Contains(word.ToString());

    private static string OnOneLine(string phrase) => string.Join(' ', phrase.Split((char[]?)null, Clean));
}
