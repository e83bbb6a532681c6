using Summarizer.Languages;
using Summarizer.Names.Unspaced;
using Summarizer.Text;

namespace Summarizer.Names.SurnameFirst;

/// <summary>The people and organizations of a text in a language in which a surname from a short list comes first.</summary>
internal sealed class SurnameNames
{
    private const int MaxCompared = 60;
    private const int MinShortForm = 3;

    private readonly Dictionary<string, string> _roles = [];
    private readonly Lazy<Dictionary<string, string>> _longNames;

    public SurnameNames(List<PersonMention> people, List<UnspacedName> organizations)
    {
        people.Sort((a, b) => a.Start.CompareTo(b.Start));
        organizations.Sort((a, b) => a.Start.CompareTo(b.Start));
        (People, Organizations) = (people, organizations);
        _longNames = new(LongNames);
        foreach (var person in people.Where(person => person.Role is not null))
            _roles.TryAdd(person.Name, person.Role!);
    }

    /// <summary>The people in order.</summary>
    public IReadOnlyList<PersonMention> People { get; }

    /// <summary>The organizations in order.</summary>
    public IReadOnlyList<UnspacedName> Organizations { get; }

    /// <summary>Whether names of the language are read here.</summary>
    public static bool Reads(Language language) => language.NameSigns is NameSigns.SurnameFirst or NameSigns.SurnameFirstInWords;

    public static SurnameNames Of(string text, Language language) =>
        language.NameSigns == NameSigns.SurnameFirstInWords
            ? new KoreanNameReader(text, language).Read()
            : new ChineseNameReader(text, language).Read();

    /// <summary>The longest form that the text has of an organization's name.</summary>
    public string FullName(string organization) => _longNames.Value.GetValueOrDefault(organization) ?? organization;

    /// <summary>The title that the text gives somebody.</summary>
    public string? RoleOf(string name) => _roles.GetValueOrDefault(name);

    // "卫健委" counts as "国家卫生健康委员会", "清禾公司" as "杭州清禾食品有限公司".
    private Dictionary<string, string> LongNames()
    {
        var names = Organizations.Select(organization => organization.Text).Distinct().Take(MaxCompared).ToList();
        return names
            .Select(name => (name, Long: names.Find(other => IsShortForm(name, other))))
            .Where(pair => pair.Long is not null)
            .ToDictionary(pair => pair.name, pair => pair.Long!);
    }

    private static bool IsShortForm(string shorter, string longer)
    {
        if (shorter.Length < MinShortForm || longer.Length <= shorter.Length + 1)
            return false;
        if (longer.EndsWith(shorter, StringComparison.Ordinal))
            return true;
        if (longer.StartsWith(shorter, StringComparison.Ordinal) || longer.Contains(' ', StringComparison.Ordinal))
            return false;
        var at = 0;
        foreach (var c in longer)
            at += at < shorter.Length && c == shorter[at] ? 1 : 0;
        return at == shorter.Length;
    }

    /// <summary>The index of the first person at or after an offset.</summary>
    public int FirstFrom(int offset) => Sorted.FirstFrom(People, static person => person.Start, offset);

    /// <summary>The index of the first organization at or after an offset.</summary>
    public int FirstOrganizationFrom(int offset) => Sorted.FirstFrom(Organizations, static organization => organization.Start, offset);

    /// <summary>Whether a name is a part of an organization's: <c>北京</c>大学.</summary>
    public bool IsInOrganization(UnspacedName name)
    {
        var last = FirstOrganizationFrom(name.Start + 1) - 1;
        return last >= 0 && Organizations[last].End >= name.End;
    }

    /// <summary>All names in order, a person by the full name.</summary>
    public IReadOnlyList<UnspacedName> All() =>
        [
            .. People
                .Select(person => new UnspacedName(person.Name, person.Start, person.Name.Length, NameKind.Person))
                .Concat(Organizations)
                .OrderBy(name => name.Start),
        ];
}
