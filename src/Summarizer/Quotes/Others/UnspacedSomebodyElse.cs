using System.Buffers;
using Summarizer.Languages;
using Summarizer.Text;

namespace Summarizer.Quotes.Others;

/// <summary>The same as <see cref="SomebodyElse"/> in a script without spaces: <c>副市长说</c>, <c>市長の秘書は</c>.</summary>
internal sealed class UnspacedSomebodyElse(TokenizedArticle text)
{
    private const int MaxBefore = 80;
    private const int MaxAfter = 60;
    private const int MaxRole = 6;
    private const int MaxPlace = 6;
    private const int MaxToVerb = 12;
    private const int MaxBeside = 10;
    private const int MaxMentions = 50;

    // More than an article has speakers. Each search reads the whole text.
    private const int MaxSearches = 200;

    private static readonly SearchValues<char> Stops = SearchValues.Create("。！？\n「『“");
    private static readonly SearchValues<char> Ends = SearchValues.Create("。！？\n」』”");
    private static readonly SearchValues<char> ClauseStarts = SearchValues.Create("、，と」”』 　。");

    private readonly List<string> _modifiers =
    [
        .. text.Language.RoleModifiers.SelectMany(line => line.Split(',', StringSplitOptions.TrimEntries)),
    ];

    private readonly Dictionary<(string Name, string Modifier), bool> _known = [];

    private Language Language => text.Language;

    /// <summary>Whether a quotation is by somebody else.</summary>
    public bool Speaks(Quotation quotation, Speaker found)
    {
        if (
            found.Role is null
            && (Language.Places.Contains(found.Name) || StartsWith(found.Name, Language.OtherPeople) || IsModifiedRole(found.Name))
        )
            return true;
        var (start, end) = (quotation.Outer.Start, quotation.Outer.End);
        var after = text.Text.AsSpan(end, Math.Min(MaxAfter, text.Text.Length - end));
        after = after.IndexOfAny(Stops) is >= 0 and var stop ? after[..stop] : after;
        var before = text.Text.AsSpan(Math.Max(0, start - MaxBefore), Math.Min(MaxBefore, start));
        before = before[(before.LastIndexOfAny(Ends) + 1)..];
        if (IsNamed(found.Name, before) || IsNamed(found.Name, after))
            return false;
        return IsOther(found.Name, after.ToString()) ?? IsOther(found.Name, before.ToString()) ?? false;
    }

    // Also a surname or a given name of two characters.
    private static bool IsNamed(string name, ReadOnlySpan<char> clause) =>
        clause.Contains(name, StringComparison.Ordinal)
        || name.Length > 2
            && (
                clause.Contains(name.AsSpan(0, 2), StringComparison.Ordinal)
                || clause.Contains(name.AsSpan(name.Length - 2), StringComparison.Ordinal)
            );

    private bool? IsOther(string found, string clause)
    {
        for (var at = 0; at < clause.Length; at++)
        {
            var rest = clause.AsSpan(at);
            var begins = at == 0 || ClauseStarts.Contains(clause[at - 1]);
            if (Language.SpeakerPronouns.Any(pronoun => clause.AsSpan(at).StartsWith(pronoun)))
                return false;
            if (begins && (StartsWith(rest, Language.OtherPeople) || IsPlace(rest)) && IsSubject(rest))
                return true;
            if (RoleLength(rest) is not (> 0 and var length))
                continue;
            var other = ModifierOf(clause, at, length);
            return other is not null && !IsKnown(found, other);
        }

        return null;
    }

    private static bool StartsWith(ReadOnlySpan<char> rest, IEnumerable<string> words)
    {
        foreach (var word in words)
        {
            if (rest.StartsWith(word))
                return true;
        }

        return false;
    }

    private bool IsPlace(ReadOnlySpan<char> rest)
    {
        for (var length = Math.Min(MaxPlace, rest.Length); length > 1; length--)
        {
            if (Language.Places.Contains(rest[..length]))
                return IsParticle(rest[length..]) || IsVerb(rest[length..]);
        }

        return false;
    }

    // "另一名居民说", "別の住民は"
    private bool IsSubject(ReadOnlySpan<char> rest)
    {
        for (var at = 1; at < Math.Min(rest.Length, MaxToVerb); at++)
        {
            if (IsParticle(rest[at..]) || IsVerb(rest[at..]))
                return true;
        }

        return false;
    }

    private bool IsParticle(ReadOnlySpan<char> rest) => Language.NameSigns == NameSigns.RoleAfter && rest is ['は' or 'が' or 'も', ..];

    private bool IsVerb(ReadOnlySpan<char> rest)
    {
        for (var length = Math.Min(MaxRole, rest.Length); length > 0; length--)
        {
            if (Language.SurnameSigns.ReportingWords.Contains(rest[..length]))
                return true;
        }

        return false;
    }

    private int RoleLength(ReadOnlySpan<char> rest)
    {
        for (var length = Math.Min(MaxRole, rest.Length); length > 1; length--)
        {
            if (Language.Roles.Contains(rest[..length]) || Language.LeadingRoles.Contains(rest[..length]))
                return length;
        }

        return 0;
    }

    // "市長代理" is no name.
    private bool IsModifiedRole(string name) => RoleLength(name) is > 0 and var length && _modifiers.Contains(name[length..]);

    // "副" of "副市长", "秘書" of "市長の秘書"
    private string? ModifierOf(string clause, int at, int length)
    {
        var (before, after) = (clause[..at], clause[(at + length)..]);
        var role = clause.Substring(at, length);
        if (
            _modifiers.Find(modifier =>
                before.EndsWith(modifier, StringComparison.Ordinal)
                || role.Length > modifier.Length && role.StartsWith(modifier, StringComparison.Ordinal)
            ) is
            { } prefix
        )
            return prefix;
        var head = after.TrimStart('的', 'の');
        return _modifiers.Find(modifier => after.StartsWith(modifier, StringComparison.Ordinal))
            ?? Language.Aides.FirstOrDefault(aide => head.StartsWith(aide, StringComparison.Ordinal));
    }

    // Whether the text has the modifier beside the name.
    private bool IsKnown(string name, string modifier)
    {
        if (!_known.TryGetValue((name, modifier), out var known))
            _known[(name, modifier)] = known = _known.Count < MaxSearches && Search(name, modifier);
        return known;
    }

    private bool Search(string name, string modifier)
    {
        var at = text.Text.IndexOf(name, StringComparison.Ordinal);
        for (var i = 0; at >= 0 && i < MaxMentions; i++)
        {
            var from = Math.Max(0, at - MaxBeside);
            var to = Math.Min(text.Text.Length, at + name.Length + MaxBeside);
            if (text.Text.AsSpan(from, to - from).Contains(modifier, StringComparison.Ordinal))
                return true;
            at = text.Text.IndexOf(name, at + name.Length, StringComparison.Ordinal);
        }

        return false;
    }
}
