using Summarizer.Languages;

namespace Summarizer.Names.Cases;

/// <summary>
/// Endings of one gender or kind of noun and what they are in the nominative, in order. A C at the beginning of an ending is any consonant.
/// </summary>
internal sealed class CaseForms
{
    private const int MinStemLength = 2;
    private const int MaxWord = 64;
    private const string Vowels = "aeiouyáéíóúůýěąęаеёиоуыэюяєії";

    private readonly Dictionary<char, List<Form>> _byLastLetter = [];
    private readonly List<Form> _all;
    private readonly List<Form> _bare;

    /// <param name="rows">The lines of a table: the nominative, then the other cases.</param>
    public CaseForms(IEnumerable<IReadOnlyList<string>> rows)
    {
        _all =
        [
            .. rows.SelectMany(row =>
                row.Skip(1).Select(ending => new Form(row[0].TrimStart('C'), ending.TrimStart('C'), ending.StartsWith('C')))
            ),
        ];
        _bare = [.. _all.Where(form => form.Ending.Length == 0)];
        foreach (var letter in _all.Where(form => form.Ending.Length > 0).Select(form => form.Ending[^1]).Distinct())
            _byLastLetter[letter] = [.. _all.Where(form => form.Ending.Length == 0 || form.Ending[^1] == letter)];
    }

    /// <summary>Whether there are none.</summary>
    public bool IsEmpty => _all.Count == 0;

    /// <summary>What a word may be in the nominative.</summary>
    public IEnumerable<string> Bases(string word)
    {
        foreach (var form in Forms(word))
        {
            if (form.Matches(word))
                yield return string.Concat(word.AsSpan(0, word.Length - form.Ending.Length), form.Nominative);
        }
    }

    /// <summary>Whether a list has what a word may be in the nominative.</summary>
    public bool AnyBase(string word, IReadOnlySet<string> list)
    {
        Span<char> nominative = stackalloc char[MaxWord];
        foreach (var form in Forms(word))
        {
            var stem = word.Length - form.Ending.Length;
            if (!form.Matches(word) || stem + form.Nominative.Length > MaxWord)
                continue;
            word.AsSpan(0, stem).CopyTo(nominative);
            form.Nominative.CopyTo(nominative[stem..]);
            if (list.Contains(nominative[..(stem + form.Nominative.Length)]))
                return true;
        }

        return false;
    }

    /// <summary>Whether a word has one of the endings of more than one letter, or the nominative's.</summary>
    public bool HasEnding(string word) =>
        _all.Exists(form =>
            form.Ending.Length > 1 && word.EndsWith(form.Ending, StringComparison.Ordinal)
            || form.Nominative.Length > 1 && word.EndsWith(form.Nominative, StringComparison.Ordinal)
        );

    private List<Form> Forms(string word) => word.Length > 0 && _byLastLetter.TryGetValue(word[^1], out var forms) ? forms : _bare;

    private readonly record struct Form(string Nominative, string Ending, bool FollowsConsonant)
    {
        public bool Matches(string word)
        {
            var stem = word.Length - Ending.Length;
            return stem >= MinStemLength
                && word.EndsWith(Ending, StringComparison.Ordinal)
                && !(FollowsConsonant && Vowels.Contains(word[stem - 1], StringComparison.Ordinal));
        }
    }
}
