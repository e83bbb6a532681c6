using System.Collections.Frozen;
using Summarizer.Languages;
using Summarizer.Names.World;
using Summarizer.Text;

namespace Summarizer.Names;

/// <summary>The countries, cities and institutions that an article means, in whatever language or form it names them.</summary>
internal sealed class PlaceIndex(Language language)
{
    private const int MaxWords = 5;

    /// <summary>From here on, scripts have no capitals: Hebrew, Arabic, and those of Asia.</summary>
    private const char FirstCaseless = '\u0590';

    // Folded, these are everyday words unless written in capitals.
    private static readonly FrozenSet<string> Acronyms = "us un as ab eu ue uk bm who es ec oms try tl rp is idr on"
        .Split(' ')
        .ToFrozenSet();

    private readonly InflectionSuffixes _endings = InflectionSuffixes.Of(language);
    private readonly HashSet<int> _places = [];

    /// <summary>Adds a folded word of the article.</summary>
    public void Add(string key, LetterCase letters)
    {
        _places.UnionWith(PlacesOf(key, letters, _endings).ToArray());
        _places.UnionWith(NationsOf(key, letters, _endings));
        // An article that names Göteborg also counts as naming Sweden.
        if (letters != LetterCase.Lower || key[0] >= FirstCaseless)
            _places.UnionWith(NationWords.OfCity(WithoutParticles(key), _endings));
    }

    /// <summary>Adds the names of several words that begin at a word of the article.</summary>
    public void AddPhrases(IReadOnlyList<Token> words, int start)
    {
        var phrase = words[start].Key;
        if (!Exonyms.BeginsName(phrase) && !NationWords.BeginsName(phrase))
            return;
        for (var i = start + 1; i < words.Count && i - start < MaxWords && words[i].Joins; i++)
        {
            phrase += " " + words[i].Key;
            _places.UnionWith(Exonyms.Of(phrase, _endings).ToArray());
            _places.UnionWith(NationWords.Of(phrase, _endings).Concat(NationWords.OfCity(phrase, _endings)));
        }
    }

    /// <summary>Whether the article names the place or institution that a folded name means.</summary>
    public bool Has(string key, LetterCase letters, InflectionSuffixes endings)
    {
        foreach (var place in PlacesOf(key, letters, endings))
        {
            if (_places.Contains(place))
                return true;
        }

        return NationsOf(key, letters, endings).Any(_places.Contains);
    }

    private static ReadOnlySpan<int> PlacesOf(string key, LetterCase letters, InflectionSuffixes endings)
    {
        if (IsEverydayWord(key, letters))
            return [];
        return Exonyms.Of(key, endings) is { Length: > 0 } places ? places : Exonyms.Of(WithoutParticles(key), endings);
    }

    private static IEnumerable<int> NationsOf(string key, LetterCase letters, InflectionSuffixes endings) =>
        IsEverydayWord(key, letters) ? [] : NationWords.Of(WithoutParticles(key), endings);

    private static bool IsEverydayWord(string key, LetterCase letters) =>
        Acronyms.Contains(key) && letters != LetterCase.AllCapitals
        || key.Length <= 3 && letters == LetterCase.Lower && key[0] < FirstCaseless;

    private static string WithoutParticles(string key) =>
        key[0] is >= '\u0600' and <= '\u06FF' ? Transliteration.WithoutParticles(key).ToString() : key;
}
