using System.Text;
using Summarizer.Languages.Conjugation;
using Summarizer.Languages.World;

namespace Summarizer.Languages.Files;

/// <summary>A list in the file of a language: its heading and its lines. <c>Tables/README.md</c> describes the format.</summary>
internal sealed class LanguageSection
{
    private const StringSplitOptions Clean = StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries;
    private readonly string[] _marks;
    private readonly ReadOnlyMemory<byte> _body;

    /// <param name="heading">The name, then marks, separated by commas: <c>roles, comma-separated</c>.</param>
    /// <param name="body">The lines below it, and what follows on its own line, in UTF-8.</param>
    public LanguageSection(string heading, ReadOnlyMemory<byte> body)
    {
        var parts = heading.Split(',', Clean);
        (Name, _marks, _body) = (parts[0], parts[1..], body);
    }

    public string Name { get; }

    /// <summary>The lines that are entries: no comments, blank lines, or lines that add or leave out a list.</summary>
    public string Text =>
        string.Join(
            '\n',
            Body.Split('\n')
                .Where(line => line.Length > 0 && !line.StartsWith("//", StringComparison.Ordinal) && Operand(line) is null)
                .Select(line => line.Trim())
        );

    /// <summary>The words, phrases or lines, with those of the lists that a line such as <c>+ men of World</c> adds.</summary>
    public IEnumerable<string> Entries(LanguageFile file, string tag)
    {
        var excluded = Operands('-').SelectMany(Split).ToHashSet();
        var entries = Operands('+').SelectMany(list => Included(list, file, tag)).Concat(Split(Text));
        foreach (var mark in _marks)
            entries = Apply(mark, entries, file, tag);
        return excluded.Count > 0 ? entries.Where(entry => !excluded.Contains(entry)) : entries;
    }

    private static IEnumerable<string> Apply(string mark, IEnumerable<string> entries, LanguageFile file, string tag) =>
        mark switch
        {
            "comma-separated" or "one per line" => entries,
            "conjugated" => Conjugate(entries, file, tag),
            "in the passive" => entries.SelectMany(TurkishForms.OfPassive),
            "with plain capitals" => WordList.WithPlainCapitals(entries),
            _ => throw new InvalidDataException($"Unknown mark '{mark}' in the file of '{tag}'."),
        };

    private static IEnumerable<string> Conjugate(IEnumerable<string> verbs, LanguageFile file, string tag) =>
        tag switch
        {
            "tr" => verbs.SelectMany(TurkishForms.Of),
            "de" => verbs.SelectMany(GermanForms.Of),
            "ar" => verbs.SelectMany(ArabicForms.Of),
            _ => VerbForms.Of(verbs, file.Entries(LanguageReader.VerbFamilies, tag)),
        };

    // "feminine first names", "western men of World", "countries and cities of PlaceNames"
    private static IEnumerable<string> Included(string list, LanguageFile file, string tag)
    {
        var at = list.LastIndexOf(" of ", StringComparison.Ordinal);
        var isOther = at > 0 && char.IsUpper(list[at + 4]);
        if (!isOther)
            return file.Entries(list, tag);
        return list[(at + 4)..] == nameof(PlaceNames) ? PlaceNames.Of(tag) : LanguageFile.Of(list[(at + 4)..]).Entries(list[..at], tag);
    }

    private string Body => Encoding.UTF8.GetString(_body.Span).Replace("\r\n", "\n", StringComparison.Ordinal);

    private static string? Operand(string line) => line is ['+' or '-', ' ', ..] ? line[2..].Trim() : null;

    private IEnumerable<string> Operands(char sign) =>
        Body.Split('\n').Where(line => line.StartsWith(sign)).Select(Operand).OfType<string>();

    private IEnumerable<string> Split(string text) =>
        _marks.Contains("comma-separated") ? text.Split(',', Clean).Select(phrase => string.Join(' ', phrase.Split((char[]?)null, Clean)))
        : _marks.Contains("one per line") ? text.Split('\n', Clean)
        : text.Split((char[]?)null, Clean);
}
