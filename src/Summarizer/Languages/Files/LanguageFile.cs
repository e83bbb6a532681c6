using System.Collections.Concurrent;
using System.Text;

namespace Summarizer.Languages.Files;

/// <summary>
/// A file with the lists of one language, or with a few lists each of several. <c>Tables/README.md</c> describes the format.
/// </summary>
internal sealed class LanguageFile
{
    private const string TagName = "tag";
    private static readonly ConcurrentDictionary<string, LanguageFile> Files = new();
    private readonly List<(string Tag, ILookup<string, LanguageSection> Sections)> _languages = [];

    /// <param name="text">The whole file, in UTF-8.</param>
    public LanguageFile(ReadOnlyMemory<byte> text)
    {
        var tag = "";
        var sections = new List<LanguageSection>();
        foreach (var section in Parse(text))
        {
            if (section.Name == TagName)
            {
                AddLanguage();
                (tag, sections) = (section.Text, []);
            }
            else
            {
                sections.Add(section);
            }
        }

        AddLanguage();
        void AddLanguage()
        {
            if (sections.Count > 0)
                _languages.Add((tag, sections.ToLookup(one => one.Name)));
        }
    }

    /// <summary>The file with a name, without <c>.txt</c>: <c>German</c>.</summary>
    public static LanguageFile Of(string name) => Files.GetOrAdd(name, static name => new LanguageFile(Read(name)));

    /// <summary>Its languages.</summary>
    public IReadOnlyList<Language> Languages => field ??= [.. _languages.Select(one => LanguageReader.Read(this, one.Tag, one.Sections))];

    /// <summary>
    /// The entries of a list of the language with a tag, or of the first language if the file is another language's. A list can have
    /// several sections.
    /// </summary>
    public IEnumerable<string> Entries(string name, string tag)
    {
        var language = Math.Max(0, _languages.FindIndex(one => one.Tag == tag));
        var sections = _languages[language].Sections[name].ToList();
        return sections.Count > 0
            ? sections.SelectMany(section => section.Entries(this, tag))
            : throw new InvalidDataException($"The list '{name}', which the file of '{tag}' adds, does not exist.");
    }

    // A list is decoded when it is first used: most articles need few of them.
    private static IEnumerable<LanguageSection> Parse(ReadOnlyMemory<byte> text)
    {
        var start = text.Span.StartsWith("["u8) ? 0 : Next(text.Span, 0);
        while (start < text.Length)
        {
            var close = start + text.Span[start..].IndexOf((byte)']');
            var end = Next(text.Span, close);
            yield return new LanguageSection(Encoding.UTF8.GetString(text.Span[(start + 1)..close]), text[(close + 1)..end]);
            start = end;
        }
    }

    private static int Next(ReadOnlySpan<byte> text, int from) =>
        text[from..].IndexOf("\n["u8) is var next and >= 0 ? from + next + 1 : text.Length;

    private static byte[] Read(string name)
    {
        using var stream =
            typeof(LanguageFile).Assembly.GetManifestResourceStream($"{name}.txt")
            ?? throw new InvalidDataException($"The file '{name}.txt' does not exist.");
        var text = new byte[stream.Length];
        stream.ReadExactly(text);
        return text;
    }
}
