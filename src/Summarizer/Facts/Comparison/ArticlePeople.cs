using Summarizer.Articles;
using Summarizer.Languages;
using Summarizer.Names;
using Summarizer.Text;

namespace Summarizer.Facts.Comparison;

/// <summary>The people that an article names, and where a text mentions them, in full or by a part of the name.</summary>
internal sealed class ArticlePeople
{
    private const int MinWord = 2;
    private const int MinWhole = 3;

    private readonly Language _language;
    private readonly bool _hasCapitals;
    private readonly Dictionary<string, List<int>> _byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<int, List<int>> _byStem = [];
    private readonly HashSet<int> _known = [];

    public ArticlePeople(Article article, TermReader reader)
    {
        _language = article.Language;
        _hasCapitals = _language.NameSigns == NameSigns.Capitals;
        // Stems that are only the first letters of a word are shared by different names: "Yıldırım", "Yıldız".
        var hasStems = _hasCapitals && reader.Meanings.StemLength == 0;
        foreach (var (name, isKnown) in EntityFinder.PossiblePeople(article))
        {
            if (isKnown)
                _known.Add(Count);
            foreach (var word in Token.Read(name, new TextSpan(0, name.Length)).Where(IsNamed))
            {
                Add(_byKey, Plain(word.Key), Count);
                if (!hasStems)
                    continue;
                foreach (var stem in reader.Analyze(word.Key).Stems)
                    Add(_byStem, stem, Count);
            }

            Count++;
        }
    }

    /// <summary>How many there are.</summary>
    public int Count { get; }

    /// <summary>Whether a name certainly is a person's.</summary>
    public bool IsKnown(NamedPeople mention) => mention.IsCertain && mention.People.Overlaps(_known);

    /// <summary>The mentions of these people, in order.</summary>
    public List<NamedPeople> In(IReadOnlyList<Term> terms)
    {
        var mentions = new List<NamedPeople>();
        for (var i = 0; i < terms.Count && Count > 0; i++)
        {
            if (Named(terms[i]) is not { } people)
                continue;
            var last = i;
            while (last + 1 < terms.Count && terms[last + 1].Token.Joins && Named(terms[last + 1]) is { } more && more.Overlaps(people))
            {
                people.IntersectWith(more);
                last++;
            }

            mentions.Add(new NamedPeople(i, last, people, IsCertain: last > i || _hasCapitals || IsWhole(terms[i])));
            i = last;
        }

        return mentions;
    }

    // Where surname and given name are one word
    private bool IsWhole(Term term) => _language.NameSigns == NameSigns.SurnameFirstInWords && term.Token.Key.Length >= MinWhole;

    private bool IsNamed(Token word) =>
        word.Key.Length >= MinWord
        && (word.IsCapital || !_hasCapitals)
        && !_language.NameParticles.Contains(word.Key)
        && !_language.Roles.Contains(word.Key);

    private HashSet<int>? Named(Term term)
    {
        if (!_hasCapitals)
            return ArabicWord.Readings(term.Token.Key).Select(Found).FirstOrDefault(found => found is not null);
        if (!term.Token.IsCapital)
            return null;
        if (Found(term.Token.Key) is { } same)
            return same;
        var stem = Array.FindIndex(term.Stems, _byStem.ContainsKey);
        return stem < 0 ? null : [.. _byStem[term.Stems[stem]]];
    }

    private HashSet<int>? Found(string key) => _byKey.TryGetValue(Plain(key), out var people) ? [.. people] : null;

    private string Plain(string key) => _hasCapitals ? key : Transliteration.WithoutParticles(key).ToString();

    private static void Add<T>(Dictionary<T, List<int>> index, T key, int person)
        where T : notnull
    {
        if (!index.TryGetValue(key, out var people))
            index[key] = people = [];
        if (people.Count == 0 || people[^1] != person)
            people.Add(person);
    }
}
