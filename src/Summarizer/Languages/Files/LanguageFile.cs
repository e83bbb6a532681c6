using System.Collections.Concurrent;

namespace Summarizer.Languages.Files;

/// <summary>
/// The file with all that is known of a language, or of several with a few lists. <c>Tables/README.md</c> describes the format.
/// </summary>
internal sealed class LanguageFile
{
    private const string TagName = "tag";
    private static readonly ConcurrentDictionary<string, LanguageFile> Files = new();
    private readonly List<(string Tag, ILookup<string, LanguageSection> Sections)> _languages = [];

    public LanguageFile(string text)
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

    /// <summary>The entries of a list of the file's first language. A list can have several sections.</summary>
    public IEnumerable<string> Entries(string name, string tag)
    {
        var sections = _languages[0].Sections[name].ToList();
        return sections.Count > 0
            ? sections.SelectMany(section => section.Entries(this, tag))
            : throw new InvalidDataException($"The list '{name}', which the file of '{tag}' adds, does not exist.");
    }

    private static IEnumerable<LanguageSection> Parse(string text)
    {
        var start = text.StartsWith('[') ? 0 : text.IndexOf("\n[", StringComparison.Ordinal) + 1;
        while (start < text.Length)
        {
            var close = text.IndexOf(']', start);
            var next = text.IndexOf("\n[", close, StringComparison.Ordinal);
            var end = next < 0 ? text.Length : next + 1;
            yield return new LanguageSection(text[(start + 1)..close], text[(close + 1)..end]);
            start = end;
        }
    }

    private static string Read(string name)
    {
        using var stream =
            typeof(LanguageFile).Assembly.GetManifestResourceStream($"{name}.txt")
            ?? throw new InvalidDataException($"The file '{name}.txt' does not exist.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Replace("\r\n", "\n", StringComparison.Ordinal);
    }
}
