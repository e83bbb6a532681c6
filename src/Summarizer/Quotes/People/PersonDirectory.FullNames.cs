using Summarizer.Names;

namespace Summarizer.Quotes.People;

// Surnames that one person or several people have.
internal sealed partial class PersonDirectory
{
    // "Palacios", before the text names another Palacios.
    private string? FirstBearer(Mention mention) =>
        _firstBearers.TryGetValue(Surname(mention), out var bearer) && mention.First < bearer.Second ? bearer.Name : null;

    // Null if two people share a surname, because it is not clear who is meant.
    private void AddFullName(Mention mention)
    {
        var name = NameOf(mention);
        if (
            !_fullNames.TryAdd(Surname(mention), name)
            && !string.Equals(_fullNames[Surname(mention)], name, StringComparison.OrdinalIgnoreCase)
        )
        {
            if (_fullNames[Surname(mention)] is { } other && Longer(other, name) is null)
                _firstBearers.TryAdd(Surname(mention), (other, mention.First));
            _fullNames[Surname(mention)] = Longer(_fullNames[Surname(mention)], name);
        }

        var first = _nominatives.ContainsKey(mention.NameFirst)
            ? _text.Language.Lower(name.AsSpan(0, name.IndexOf(' ', StringComparison.Ordinal)))
            : Key(mention.NameFirst);
        if (_text.Language.FirstNames.Contains(first))
            _surnames.Add(Surname(mention));
        if (!IsPlaceOrOrganization(mention) && !_byFirstName.TryAdd(first, name) && _byFirstName[first] != name)
            _byFirstName[first] = Longer(_byFirstName[first], name);
    }

    // The longer of two forms of one name; null for two names.
    private static string? Longer(string? one, string other) =>
        one is null ? null
        : one.Contains(other, StringComparison.OrdinalIgnoreCase) ? one
        : other.Contains(one, StringComparison.OrdinalIgnoreCase) ? other
        : null;

    // "Vrátnému" is Bohumil Vrátný, "Norénová" Tuva Norén.
    private string? Inflected(string part) =>
        _cases
            .BasesOf(part)
            .Select(name => _fullNames.GetValueOrDefault(name) ?? _byFirstName.GetValueOrDefault(name))
            .FirstOrDefault(name => name is not null)
        ?? (_cases.WithoutFeminineEnding(part) is { } foreign && _fullNames.GetValueOrDefault(foreign) is { } woman ? woman : null);

    private string Surname(Mention mention) =>
        _nominatives.TryGetValue(mention.NameFirst, out var name)
            ? _text.Language.Lower(name.AsSpan(name.LastIndexOf(' ') + 1))
            : Key(NameEnd(mention) - 1);

    // "Yaşar Bey"
    private int NameEnd(Mention mention) =>
        mention.End - mention.NameFirst > 1 && _text.Language.Honorifics.Contains(Key(mention.End - 1)) ? mention.End - 1 : mention.End;

    private string NameOf(Mention mention) => _nominatives.GetValueOrDefault(mention.NameFirst) ?? AsWritten(mention);

    private string AsWritten(Mention mention)
    {
        var start = _text.Words[mention.NameFirst].WithoutAffix.Start;
        var last = NameEnd(mention) - 1;
        return _text
            .Text[start..(_text.Words[last].WithoutAffix.End - KnownNames.Of(_text.Language).CaseSuffix(_text.Lower(last)))]
            .Replace('\n', ' ');
    }
}
