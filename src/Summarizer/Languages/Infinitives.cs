namespace Summarizer.Languages;

/// <summary>
/// Suffixes of infinitives. Where a language has no word for what is certain, each comes with the suffixes of its finite forms and
/// participles, which tell "may open" from "opens": <c>ить: ит ил ила или</c>.
/// </summary>
internal sealed class Infinitives
{
    private const int MinRootWithForms = 2;
    private readonly (string Suffix, string[] Forms)[] _suffixes;

    private Infinitives((string Suffix, string[] Forms)[] suffixes) => _suffixes = suffixes;

    /// <summary>A language without a table.</summary>
    public static Infinitives None { get; } = new([]);

    /// <summary>
    /// Reads suffixes in lower case: each alone, or with its other forms after a colon. One that comes alone can be a whole word:
    /// <c>ir</c>.
    /// </summary>
    public static Infinitives Parse(IEnumerable<string> entries) =>
        new([
            .. entries
                .Select(entry => entry.Split(':'))
                .Select(parts => (parts[0], parts.Length > 1 ? parts[1].Split(' ', StringSplitOptions.RemoveEmptyEntries) : [])),
        ]);

    /// <summary>Whether the language has no suffixes of infinitives.</summary>
    public bool IsEmpty => _suffixes.Length == 0;

    private int MinRoot => HaveForms ? MinRootWithForms : 0;

    /// <summary>Whether the finite forms are known.</summary>
    public bool HaveForms => Array.Exists(_suffixes, one => one.Forms.Length > 0);

    /// <summary>Whether a word in lower case is an infinitive.</summary>
    public bool Has(string word) =>
        Array.Exists(_suffixes, one => word.Length >= one.Suffix.Length + MinRoot && word.EndsWith(one.Suffix, StringComparison.Ordinal));

    /// <summary>Whether a word is a finite form or a participle of an infinitive, both in lower case.</summary>
    public bool Inflects(string infinitive, string word)
    {
        foreach (var (suffix, forms) in _suffixes)
        {
            var root = infinitive.Length - suffix.Length;
            if (
                root >= MinRoot
                && infinitive.EndsWith(suffix, StringComparison.Ordinal)
                && word.AsSpan().StartsWith(infinitive.AsSpan(0, root))
                && Array.Exists(forms, form => word.AsSpan(root).SequenceEqual(form))
            )
                return true;
        }

        return false;
    }
}
