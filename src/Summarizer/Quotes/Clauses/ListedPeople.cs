using Summarizer.Names;
using Summarizer.Names.Listed;
using Summarizer.Text;

namespace Summarizer.Quotes.Clauses;

/// <summary>The people and organizations of an article in order, with the full names of those who return with a part of it.</summary>
internal sealed class ListedPeople
{
    private const int MaxInitials = 6;

    private readonly ListedNameRecognizer _names;
    private readonly TokenizedArticle _text;
    private readonly Dictionary<int, CaselessName> _byFirst = [];
    private readonly Dictionary<string, List<(int Word, string Name)>> _bearers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _roles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> _holders = new(StringComparer.Ordinal);
    private readonly List<int> _starts = [];

    public ListedPeople(TokenizedArticle text)
    {
        (_text, _names) = (text, text.ListedNames);
        foreach (var name in _names.Names.Where(name => name.Kind is NameKind.Person or NameKind.Organization))
        {
            _byFirst[name.First] = name;
            _starts.Add(name.First);
            AddBearer(name);
        }

        foreach (var name in _names.Names.Where(name => name.Kind == NameKind.Person && name.First < name.Head))
            AddRole(name);
        _starts.Sort();
    }

    /// <summary>The names that begin in a range of words.</summary>
    public IEnumerable<CaselessName> Between(int from, int to)
    {
        // A name whose initials look like the end of a sentence begins before it.
        for (var i = Sorted.FirstFrom(_starts, static start => start, from - MaxInitials); i < _starts.Count && _starts[i] < to; i++)
        {
            if (_byFirst[_starts[i]] is var name && name.Range.Last >= from)
                yield return name;
        }
    }

    /// <summary>Who bears a name, or the organization.</summary>
    public Speaker Identify(CaselessName name)
    {
        var written = Written(name);
        if (name.Kind != NameKind.Person)
            return new Speaker(written, null);
        var whole = FullName(written, name.Head) ?? written;
        return new Speaker(whole, _roles.GetValueOrDefault(whole));
    }

    /// <summary>The only person whom the article gives a role.</summary>
    public Speaker? Holder(string role) =>
        _holders.TryGetValue(role, out var name) && name is not null ? new Speaker(name, _roles.GetValueOrDefault(name)) : null;

    /// <summary>The last organization before a word whose name has a kind at its edge: <c>यूनियन</c>.</summary>
    public Speaker? Body(string kind, int before) =>
        _bearers.TryGetValue(kind, out var bodies) && Sorted.FirstFrom(bodies, static body => body.Word, before) is > 0 and var next
            ? new Speaker(bodies[next - 1].Name, null)
            : null;

    private string Written(CaselessName name) => _text.Text[_names.StartOf(name).._names.EndOf(name)].Replace('\n', ' ');

    private void AddBearer(CaselessName name)
    {
        var (first, last) = (name.Range.First, name.Range.Last);
        if (first == last)
            return;
        var written = Written(name);
        var words = written.Split(' ', '-', '־');
        if (name.Kind == NameKind.Organization)
        {
            Add(_names.Text[_text.Language.OrganizationWordsComeLast ? last : first], name.Head, written);
            return;
        }

        for (var i = written.IndexOfAny([' ', '-', '־']); i > 0; i = written.IndexOfAny([' ', '-', '־'], i + 1))
            Add(written[(i + 1)..], name.Head, written);
        Add(words[0], name.Head, written);
    }

    private void Add(string part, int word, string name)
    {
        if (!_bearers.TryGetValue(part, out var all))
            _bearers[part] = all = [];
        all.Add((word, name));
    }

    // The last bearer before, otherwise the first one after.
    private string? FullName(string part, int word)
    {
        if (!_bearers.TryGetValue(part, out var all))
            return null;
        var next = Sorted.FirstFrom(all, static bearer => bearer.Word, word);
        return all[Math.Max(0, next - 1)].Name;
    }

    private void AddRole(CaselessName name)
    {
        var person = Identify(name).Name;
        var role = _text.Slice(name.First, name.Head).Replace('\n', ' ');
        if (!_names.Text.EndsTitle(name.Head - 1))
            _roles.TryAdd(person, role);
        foreach (var reading in _names.Text.Readings(name.First).Append(_names.Text[name.Head - 1]).Distinct())
            _holders[reading] = _holders.TryGetValue(reading, out var other) && other != person ? null : person;
    }
}
