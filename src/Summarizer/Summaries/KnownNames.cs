using System.Collections.Concurrent;
using Summarizer.Articles;

namespace Summarizer.Summaries;

/// <summary>The names in a language's table, in lower case for looking up.</summary>
internal sealed class KnownNames
{
    private const int MostWords = 4;
    private static readonly ConcurrentDictionary<Language, KnownNames> ByTable = new();
    private readonly HashSet<string> _places;
    private readonly HashSet<string> _organizations;
    private readonly Language _language;

    private KnownNames(Language language)
    {
        _language = language;
        _places = [.. language.Places.Select(name => language.Lower(name))];
        _organizations = [.. language.Organizations.Select(name => language.Lower(name))];
    }

    /// <summary>The known names of a language.</summary>
    public static KnownNames Of(Language language) => language.Places.Count == 0 ? new(language) : ByTable.GetOrAdd(language, l => new(l));

    /// <summary>Whether words name a known place.</summary>
    public bool IsPlace(IEnumerable<string> words) => _places.Contains(string.Join(' ', words));

    /// <summary>Whether words name a known organization.</summary>
    public bool IsOrganization(IEnumerable<string> words) => _organizations.Contains(string.Join(' ', words));

    /// <summary>Whether a word marks an organization, with or without a case suffix: <c>bakanlığı</c>, <c>bakanlığının</c>.</summary>
    public bool IsOrganizationWord(string word) => IsForm(word, _language.OrganizationWords);

    /// <summary>Whether a word marks a place, with or without a case suffix: <c>kenti</c>, <c>kentinde</c>.</summary>
    public bool IsPlaceWord(string word) => IsForm(word, _language.PlaceWords);

    /// <summary>The number of words at the beginning of a list that name a known place; 0 where none do.</summary>
    public int PlaceAtStart(IReadOnlyList<string> words)
    {
        for (var count = Math.Min(MostWords, words.Count); count > 0; count--)
        {
            if (IsPlace(words.Take(count))) return count;
        }

        return 0;
    }

    /// <summary>The number of words at the end of a list that name a known place; 0 where none do.</summary>
    public int PlaceAtEnd(IReadOnlyList<string> words)
    {
        for (var count = Math.Min(MostWords, words.Count); count > 0; count--)
        {
            if (IsPlace(words.Skip(words.Count - count))) return count;
        }

        return 0;
    }

    // A case suffix of Turkish after the possessive: -n, -nda, -ndaki, -nın, -ndan. Other languages have no such forms.
    private bool IsForm(string word, IReadOnlySet<string> table)
    {
        if (table.Contains(word)) return true;
        if (!_language.DottedAndDotlessI) return false;
        for (var length = word.Length - 1; length >= Math.Max(2, word.Length - 6); length--)
        {
            if (word[length] == 'n' && table.Contains(word[..length])) return true;
        }

        return false;
    }
}
