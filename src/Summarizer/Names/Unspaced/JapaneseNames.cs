using Summarizer.Languages;
using Summarizer.Text;

namespace Summarizer.Names.Unspaced;

/// <summary>A person in a text that has the title after the name: <c>佐藤花子さん</c>.</summary>
/// <param name="End">The offset after the title and after what is in brackets.</param>
internal readonly record struct TitledName(string Name, string? Title, int Start, int End);

/// <summary>The people in a text without spaces, with the full name of each part of a name.</summary>
internal sealed class JapaneseNames
{
    private const int MaxHolders = 500;
    private const int MaxBareName = 10;
    private const int MaxGivenName = 4;

    private readonly string _text;
    private readonly List<TitledName> _names;
    private readonly List<TitledName> _all;
    private readonly Dictionary<string, string?> _fullNames = [];
    private readonly JapaneseNameReader _reader;
    private readonly Lazy<(string? After, string? Before)[]> _offices;
    private readonly Lazy<Dictionary<string, string>> _roles;

    public JapaneseNames(string text, Language language)
    {
        var plain = TextWithoutReadings.Of(text, language);
        _text = plain.Text;
        _reader = new JapaneseNameReader(_text, language);
        _names = _reader.Read();
        foreach (var name in _names.Select(name => name.Name).Distinct().OrderBy(name => name.Length))
            AddParts(name);
        AddBareNames();
        _names.Sort((a, b) => a.Start.CompareTo(b.Start));
        _all = plain.HasReadings
            ? _names.ConvertAll(name => name with { Start = plain.Start(name.Start), End = plain.End(name.End) })
            : _names;
        _offices = new(() => [.. _names.Select(_reader.OfficesOf)]);
        _roles = new(Roles);
    }

    public IReadOnlyList<TitledName> All => _all;

    /// <summary>The full name of which this is the surname or the given name.</summary>
    public string FullName(string name) => _fullNames.GetValueOrDefault(name) ?? name;

    /// <summary>The office, rank or job that the text gives somebody.</summary>
    public string? RoleOf(string fullName) => _roles.Value.GetValueOrDefault(fullName);

    /// <summary>The last holder of a title before an offset, for a title without a name.</summary>
    public string? HolderOf(string title, int before)
    {
        var last = FirstFrom(before) - 1;
        for (var i = last; i >= Math.Max(0, last - MaxHolders); i--)
        {
            if (_names[i].Title == title || _offices.Value[i].Before == title || _offices.Value[i].After == title)
                return FullName(_names[i].Name);
        }

        return null;
    }

    private Dictionary<string, string> Roles()
    {
        var roles = new Dictionary<string, string>();
        for (var i = 0; i < _names.Count; i++)
        {
            if ((_offices.Value[i].After ?? _offices.Value[i].Before) is { } office)
                roles.TryAdd(FullName(_names[i].Name), office);
        }

        return roles;
    }

    /// <summary>The index of the first name at or after an offset.</summary>
    public int FirstFrom(int offset) => Sorted.FirstFrom(_all, static name => name.Start, offset);

    private void AddParts(string name)
    {
        if (name.Length < 2)
            return;
        _fullNames.TryAdd(name, name);
        for (var length = 1; length < name.Length; length++)
        {
            Add(name[..length], name);
            Add(name[length..], name);
        }
    }

    private void Add(string part, string full)
    {
        if (!_fullNames.TryAdd(part, full) && _fullNames[part] is { } other && other != full)
            _fullNames[part] = full.Contains(other, StringComparison.Ordinal) ? full : null;
    }

    // "はるさん": the given name in kana of somebody whose full name is known.
    private void AddGivenNames(HashSet<int> starts)
    {
        for (var i = 2; i + 1 < _text.Length; i++)
        {
            if (_text[i] != 'さ' || _text[i + 1] != 'ん')
                continue;
            for (var length = 2; length <= Math.Min(MaxGivenName, i); length++)
            {
                var start = i - length;
                var name = _text[start..i];
                if (name.All(UnspacedText.IsHiragana) && _fullNames.GetValueOrDefault(name) is not null && starts.Add(start))
                    _names.Add(new TitledName(name, _text[i..(i + 2)], start, _reader.SkipBrackets(i + 2)));
            }
        }
    }

    // "北条は", "原口からは": a known name as the topic or source.
    private void AddBareNames()
    {
        var starts = _names.Select(name => name.Start).ToHashSet();
        var known = _names.Where(name => name.Name.Length > 2 || name.Title is not null).Select(name => name.Name).ToHashSet();
        AddGivenNames(starts);
        for (var i = 0; i + 1 < _text.Length; i++)
        {
            if (
                _text[i + 1] is not ('は' or 'が' or 'も' or '、' or 'か' or 'に' or 'の' or '。')
                || !UnspacedText.IsNameCharacter(_text[i])
            )
                continue;
            var start = _reader.RunStart(i + 1);
            var name = _text[start..(i + 1)];
            if (name.Length is < 2 or > MaxBareName || _fullNames.GetValueOrDefault(name) is not { } full || !known.Contains(full))
                continue;
            if (starts.Add(start))
                _names.Add(new TitledName(name, null, start, _reader.SkipBrackets(i + 1)));
        }
    }
}
