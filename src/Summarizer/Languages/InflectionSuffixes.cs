using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using Summarizer.Text;

namespace Summarizer.Languages;

/// <summary>The suffixes for number, case and possession that names can have in a language, folded.</summary>
internal sealed class InflectionSuffixes
{
    /// <summary>The length of the longest suffix.</summary>
    public const int MaxLength = 9;

    private const int MaxUnknown = 3;
    private const int MaxAfterDerived = 3;
    private static readonly ConditionalWeakTable<Language, InflectionSuffixes> Parsed = [];

    private readonly FrozenSet<string> _endings;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _bySpan;
    private readonly int _max;
    private readonly string[] _derived;

    private InflectionSuffixes(Language language)
    {
        _max = language.InflectionSuffixes.Length == 0 ? MaxUnknown : 0;
        _endings = language
            .InflectionSuffixes.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Select(ending => WordFolding.Fold(ending))
            .Where(ending => ending.Length > 0)
            .ToFrozenSet();
        _bySpan = _endings.GetAlternateLookup<ReadOnlySpan<char>>();
        _derived = [.. language.PlaceSuffixes.Select(suffix => WordFolding.Fold(suffix))];
    }

    /// <summary>The suffixes of a language. In a language without a table, any suffix of up to three letters counts.</summary>
    public static InflectionSuffixes Of(Language language) =>
        Parsed.GetValue(language, static language => new InflectionSuffixes(language));

    /// <summary>Whether letters are a suffix, or empty.</summary>
    public bool Contains(ReadOnlySpan<char> rest) => rest.Length == 0 || rest.Length <= _max || _bySpan.Contains(rest);

    /// <summary>
    /// Whether letters are a suffix that makes an adjective, an inhabitant or a region of a place, with a case ending: <c>ské</c>,
    /// <c>oises</c>.
    /// </summary>
    public bool Derives(ReadOnlySpan<char> rest)
    {
        foreach (var suffix in _derived)
        {
            if (rest.StartsWith(suffix) && rest.Length <= suffix.Length + MaxAfterDerived)
                return true;
        }

        return false;
    }
}
