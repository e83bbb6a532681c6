using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;

namespace Summarizer.Languages.Files;

/// <summary>
/// Fills a <see cref="Language"/> from its file. A section is named like the property that it fills (<c>reporting verbs</c>:
/// <see cref="Language.ReportingVerbs"/>), so that a new list needs no code here.
/// </summary>
internal sealed partial class LanguageReader
{
    /// <summary>The list of verb families, which conjugated lists use.</summary>
    public const string VerbFamilies = "verb families";

    private const string Yes = "yes";
    private const string No = "no";
    private const string SurnameFirst = "surname first: ";
    private const string Unspaced = "unspaced: ";
    private const string MeaningsPrefix = "meanings: ";
    private const string UnspacedMeaningsPrefix = "unspaced meanings: ";
    private const string Opposites = "opposites";
    private const string Kinds = "kinds";
    private const string KeepsMarks = "keeps marks";
    private const string Particles = "particles before ";
    private const string Injections = "injections: ";
    private const string Requests = "requests: ";
    private const string ReplyOrders = "reply orders: ";
    private const string TextReaders = "text readers: ";
    private static readonly string[] PhrasePrefixes = [Injections, Requests, ReplyOrders, TextReaders];
    private static readonly TimeSpan PatternTimeout = TimeSpan.FromSeconds(1);
    private static readonly ConcurrentDictionary<Type, (string Name, PropertyInfo Property)[]> Properties = new();

    private static readonly (Cue Cue, string Name)[] Cues = [.. Enum.GetValues<Cue>().Select(cue => (cue, NameOf(cue.ToString())))];
    private static readonly FrozenSet<string> Names = AllNames().ToFrozenSet();

    private readonly LanguageFile _file;
    private readonly string _tag;
    private readonly ILookup<string, LanguageSection> _sections;

    private LanguageReader(LanguageFile file, string tag, ILookup<string, LanguageSection> sections) =>
        (_file, _tag, _sections) = (file, tag, sections);

    /// <summary>The language with a tag.</summary>
    /// <exception cref="InvalidDataException">A section has an unknown name.</exception>
    public static Language Read(LanguageFile file, string tag, ILookup<string, LanguageSection> sections)
    {
        var unknown = sections.Select(section => section.Key).Where(name => !IsKnown(name)).ToList();
        return unknown.Count == 0
            ? new LanguageReader(file, tag, sections).Read()
            : throw new InvalidDataException($"The file of '{tag}' has headings that no list has: '{string.Join("', '", unknown)}'.");
    }

    private Language Read()
    {
        var meanings = new Lazy<Meanings>(ReadMeanings);
        var unspacedMeanings = new Lazy<UnspacedMeanings?>(ReadUnspacedMeanings);
        var language = new Language
        {
            Tag = _tag,
            ReadMeanings = () => meanings.Value,
            ReadUnspacedMeanings = () => unspacedMeanings.Value,
            SurnameSigns = Fill(new SurnameSigns(), SurnameFirst),
            Unspaced = Fill(new UnspacedSigns(), Unspaced),
            InjectionPhrases = Phrases(Injections),
            Requests = Phrases(Requests),
            ReplyOrders = Phrases(ReplyOrders),
            TextReaders = Phrases(TextReaders),
        };
        return Fill(language, "");
    }

    private Meanings ReadMeanings()
    {
        var opposites = Text(MeaningsPrefix + Opposites);
        if (opposites.Length == 0)
            return Meanings.None;
        var keepsMarks = _sections.Contains(MeaningsPrefix + KeepsMarks) && IsYes(MeaningsPrefix + KeepsMarks);
        return Fill(new Meanings(opposites, Text(MeaningsPrefix + Kinds), keepsMarks), MeaningsPrefix);
    }

    private UnspacedMeanings? ReadUnspacedMeanings()
    {
        var opposites = Text(UnspacedMeaningsPrefix + Opposites);
        return opposites.Length == 0 ? null : Fill(new UnspacedMeanings(opposites), UnspacedMeaningsPrefix);
    }

    private InjectionPhrases? Phrases(string prefix)
    {
        var phrases = Cues.Select(cue => (cue.Cue, Name: prefix + cue.Name))
            .Where(one => _sections.Contains(one.Name))
            .ToDictionary(one => one.Cue, one => Text(one.Name));
        return phrases.Count == 0 ? null : Fill(new InjectionPhrases(_tag) { Phrases = phrases }, prefix);
    }

    private T Fill<T>(T to, string prefix)
        where T : notnull
    {
        foreach (var (name, property) in PropertiesOf(typeof(T)))
        {
            if (_sections.Contains(prefix + name))
                property.SetValue(to, Value(property.PropertyType, prefix + name));
        }

        return to;
    }

    private object Value(Type type, string name) =>
        type == typeof(bool) ? IsYes(name)
        : type == typeof(int) ? int.Parse(Text(name), CultureInfo.InvariantCulture)
        : type == typeof(char?) ? Text(name)[0]
        : type == typeof(string)
            ? IsCharacters(name) ? Text(name).Replace("\n", "", StringComparison.Ordinal)
                : Text(name)
        : type.IsEnum ? Enum.Parse(type, Text(name).Replace(" ", "", StringComparison.Ordinal), ignoreCase: true)
        : type == typeof(Regex) ? new Regex(Text(name), RegexOptions.CultureInvariant, PatternTimeout)
        : type == typeof(IReadOnlySet<string>) ? new WordSet(() => Entries(name))
        : type == typeof(IReadOnlyList<string>) ? Entries(name).ToList()
        : type == typeof(IReadOnlyList<StemRule>) ? Meanings.Rules(Text(name))
        : type == typeof(WordPatterns) ? new WordPatterns(Text(name), Text(ParticlesOf(name)))
        : type == typeof(Infinitives) ? Infinitives.Parse([.. Entries(name)])
        : type == typeof(IReadOnlyDictionary<string, string>)
            ? Entries(name).Select(line => line.Split(": ")).ToDictionary(pair => pair[0], pair => pair[1])
        : type == typeof(IReadOnlyDictionary<char, char>) ? Entries(name).ToDictionary(pair => pair[0], pair => pair[1])
        : throw new InvalidDataException($"'{name}' in the file of '{_tag}' is not a list.");

    private bool IsYes(string name) =>
        Text(name) switch
        {
            Yes => true,
            No => false,
            _ => throw new InvalidDataException($"'{name}' in the file of '{_tag}' must be 'yes' or 'no'."),
        };

    // Lists whose name begins with "list:" are only for other lists.
    private static bool IsKnown(string name) => name.StartsWith("list: ", StringComparison.Ordinal) || Names.Contains(name);

    private static IEnumerable<string> AllNames()
    {
        (string Prefix, Type Type)[] groups =
        [
            ("", typeof(Language)),
            (SurnameFirst, typeof(SurnameSigns)),
            (Unspaced, typeof(UnspacedSigns)),
            (MeaningsPrefix, typeof(Meanings)),
            (UnspacedMeaningsPrefix, typeof(UnspacedMeanings)),
            .. PhrasePrefixes.Select(prefix => (prefix, typeof(InjectionPhrases))),
        ];
        return
        [
            VerbFamilies,
            MeaningsPrefix + Opposites,
            MeaningsPrefix + Kinds,
            MeaningsPrefix + KeepsMarks,
            UnspacedMeaningsPrefix + Opposites,
            .. PropertiesOf(typeof(Meanings))
                .Where(one => one.Property.PropertyType == typeof(WordPatterns))
                .Select(one => ParticlesOf(MeaningsPrefix + one.Name)),
            .. groups.SelectMany(group => PropertiesOf(group.Type).Select(one => group.Prefix + one.Name)),
            .. PhrasePrefixes.SelectMany(prefix => Cues.Select(cue => prefix + cue.Name)),
        ];
    }

    // Sets of characters may be split into lines.
    private static bool IsCharacters(string name) =>
        name.StartsWith(SurnameFirst, StringComparison.Ordinal) || name.StartsWith(Unspaced, StringComparison.Ordinal);

    // "meanings: all": "meanings: particles before all"
    private static string ParticlesOf(string name) => name.Insert(MeaningsPrefix.Length, Particles);

    private IEnumerable<string> Entries(string name) => _sections[name].SelectMany(section => section.Entries(_file, _tag));

    private string Text(string name) => string.Join('\n', _sections[name].Select(section => section.Text));

    private static (string Name, PropertyInfo Property)[] PropertiesOf(Type type) =>
        Properties.GetOrAdd(
            type,
            static type =>
                [
                    .. type.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
                        .Where(property => property.CanWrite)
                        .Select(property => (NameOf(property.Name), property)),
                ]
        );

    // "ReportingVerbs": "reporting verbs"
    private static string NameOf(string property) => Capital().Replace(property, " $0").ToLowerInvariant();

    [GeneratedRegex("(?<!^)[A-Z]")]
    private static partial Regex Capital();
}
