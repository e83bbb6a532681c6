namespace Summarizer.Languages;

/// <summary>
/// Suffixes of infinitives, each with the suffixes of its finite forms and participles: <c>ить: ит ил ила или</c>. They tell "may open" from
/// "opens" where a language has no word for what is certain.
/// </summary>
internal sealed class Infinitives
{
    private readonly (string Suffix, string[] Forms)[] _suffixes;

    /// <param name="table">Fields that end with a semicolon, in lower case and in any order.</param>
    public Infinitives(string table) =>
        _suffixes = [
            .. table
                .Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Select(field => field.Split(':'))
                .Select(parts => (parts[0], parts[1].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))),
        ];

    /// <summary>A language without a table.</summary>
    public static Infinitives None { get; } = new("");

    /// <summary>Whether the language has a table.</summary>
    public bool IsEmpty => _suffixes.Length == 0;

    /// <summary>Whether a word in lower case is an infinitive.</summary>
    public bool Has(string word) =>
        Array.Exists(_suffixes, one => word.Length > one.Suffix.Length + 1 && word.EndsWith(one.Suffix, StringComparison.Ordinal));

    /// <summary>Whether a word is a finite form or a participle of an infinitive, both in lower case.</summary>
    public bool Inflects(string infinitive, string word)
    {
        foreach (var (suffix, forms) in _suffixes)
        {
            var root = infinitive.Length - suffix.Length;
            if (
                root > 1
                && infinitive.EndsWith(suffix, StringComparison.Ordinal)
                && word.AsSpan().StartsWith(infinitive.AsSpan(0, root))
                && Array.Exists(forms, form => word.AsSpan(root).SequenceEqual(form))
            )
                return true;
        }

        return false;
    }
}
