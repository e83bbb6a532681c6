namespace Summarizer.Languages;

/// <summary>
/// Suffixes of infinitives. Where a language has no word for what is certain, each comes with the suffixes of its finite forms and
/// participles, which tell "may open" from "opens": <c>ить: ит ил ила или</c>.
/// </summary>
internal sealed class Infinitives
{
    private readonly (string Suffix, string[] Forms)[] _suffixes;
    private readonly int _minRoot;

    /// <param name="table">Fields that end with a semicolon, in lower case and in any order.</param>
    public Infinitives(string table)
    {
        _minRoot = 2;
        _suffixes =
        [
            .. table
                .Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Select(field => field.Split(':'))
                .Select(parts => (parts[0], parts[1].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))),
        ];
    }

    /// <param name="suffixes">Suffixes without other forms. One of them can be a whole word: <c>ir</c>.</param>
    public Infinitives(IEnumerable<string> suffixes) => _suffixes = [.. suffixes.Select(suffix => (suffix, Array.Empty<string>()))];

    /// <summary>A language without a table.</summary>
    public static Infinitives None { get; } = new("");

    /// <summary>Whether the language has no suffixes of infinitives.</summary>
    public bool IsEmpty => _suffixes.Length == 0;

    /// <summary>Whether the finite forms are known.</summary>
    public bool HaveForms => Array.Exists(_suffixes, one => one.Forms.Length > 0);

    /// <summary>Whether a word in lower case is an infinitive.</summary>
    public bool Has(string word) =>
        Array.Exists(_suffixes, one => word.Length >= one.Suffix.Length + _minRoot && word.EndsWith(one.Suffix, StringComparison.Ordinal));

    /// <summary>Whether a word is a finite form or a participle of an infinitive, both in lower case.</summary>
    public bool Inflects(string infinitive, string word)
    {
        foreach (var (suffix, forms) in _suffixes)
        {
            var root = infinitive.Length - suffix.Length;
            if (
                root >= _minRoot
                && infinitive.EndsWith(suffix, StringComparison.Ordinal)
                && word.AsSpan().StartsWith(infinitive.AsSpan(0, root))
                && Array.Exists(forms, form => word.AsSpan(root).SequenceEqual(form))
            )
                return true;
        }

        return false;
    }
}
