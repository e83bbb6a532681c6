using System.Globalization;
using Summarizer.Digests;
using Summarizer.Extraction;
using Summarizer.Facts;
using Summarizer.Languages;
using Summarizer.Names;
using Summarizer.Text;

namespace Summarizer.Daily.Stories;

/// <summary>Reads a digest's terms from its headline, summary, key points, names and topics.</summary>
internal sealed class StoryTermReader
{
    private const int HeadlineWeight = 2;
    private const decimal MinNumber = 10;

    private readonly Digest _digest;
    private readonly Language _language;
    private readonly InflectionSuffixes _endings;
    private readonly CapitalizedCommonWords _common;
    private readonly Dictionary<string, int>[] _terms =
    [
        [],
        [],
        [],
        [],
    ];

    private StoryTermReader(Digest digest)
    {
        _digest = digest;
        _language = KnownLanguages.Of(digest.Language);
        _endings = InflectionSuffixes.Of(_language);
        _common = CapitalizedCommonWords.Of(_language);
    }

    public static StoryTerms Read(Digest digest)
    {
        var reader = new StoryTermReader(digest);
        reader.ReadNames();
        reader.ReadTexts();
        return new StoryTerms
        {
            Id = digest.Id,
            Language = digest.Language,
            PublishedOn = digest.Article.PublishedOn,
            Terms = reader._terms,
        };
    }

    /// <summary>
    /// The key of a word in a name: the place that it means in any language, otherwise its consonants, because languages spell names
    /// differently.
    /// </summary>
    public static string? KeyOfName(string folded, InflectionSuffixes endings)
    {
        if (Exonyms.Of(folded, endings) is { Length: > 0 } places)
            return PlaceKey(places[0]);
        if (folded.Length < 3)
            return null;
        var skeleton = Transliteration.Skeleton(folded);
        return skeleton.Length > Transliteration.MinLength ? skeleton : folded;
    }

    public static string PlaceKey(int place) => string.Create(CultureInfo.InvariantCulture, $"@{place}");

    /// <summary>Whether a key means a country, a capital or an institution: these are in the news every day.</summary>
    public static bool IsPlaceKey(string key) => key[0] == '@';

    private void ReadNames()
    {
        var names = _digest
            .Entities.People.Concat(_digest.Entities.Organizations)
            .Concat(_digest.Entities.Places)
            .Concat(_digest.Quotes.Select(quote => quote.Speaker).OfType<string>());
        foreach (var name in names)
            ReadName(name);
    }

    private void ReadName(string name)
    {
        var words = Token.Read(name, new TextSpan(0, name.Length));
        if (Exonyms.Of(string.Join(' ', words.Select(word => word.Key)), _endings) is { Length: > 0 } places)
        {
            Add(TermKind.Names, PlaceKey(places[0]));
            return;
        }

        foreach (var word in words)
            AddName(word);
    }

    private void ReadTexts()
    {
        for (var i = 0; i < HeadlineWeight; i++)
            ReadText(_digest.Headline);
        foreach (
            var text in _digest.Summary.Select(sentence => sentence.Text).Concat(_digest.KeyPoints.Select(point => point.Text)).Distinct()
        )
            ReadText(text);
        foreach (var topic in _digest.Topics)
            ReadText(topic, isTopic: true);
    }

    private void ReadText(string text, bool isTopic = false)
    {
        var words = Token.Read(text, new TextSpan(0, text.Length));
        var content = new ContentWords(text, _language, words.Select(word => word.Word));
        var taken = ReadFigures(text, words);
        for (var i = 0; i < words.Count; i++)
        {
            if (taken[i] || words[i].Key.Length == 0)
                continue;
            if (IsName(words[i], isTopic))
                AddName(words[i]);
            else if (words[i].Word.Kind == WordKind.Letters && content.Of(words[i].Word) is not null)
                AddWord(words[i].Key);
        }
    }

    // The first word of a sentence is a name if it is one elsewhere. Topics are in lower case.
    private bool IsName(Token word, bool isTopic)
    {
        if (_common.Contains(word.Key))
            return false;
        if (word.IsCapital && word.Gap != WordGap.Opening)
            return true;
        return (word.IsCapital || isTopic) && KeyOfName(word.Key, _endings) is { } key && _terms[(int)TermKind.Names].ContainsKey(key);
    }

    private bool[] ReadFigures(string text, List<Token> words)
    {
        var taken = new bool[words.Count];
        foreach (var date in new DateReader(text, words, _language).Read())
        {
            for (var i = date.First; i <= date.Last && !date.IsGuess; i++)
                taken[i] = true;
            if (date is { Day: > 0, Month: > 0 })
                Add(TermKind.Figures, string.Create(CultureInfo.InvariantCulture, $"{date.Day}/{date.Month}"));
        }

        foreach (var number in new NumberReader(text, words, _language, taken).Read())
        {
            for (var i = number.First; i <= number.Last; i++)
                taken[i] = true;
            foreach (var value in number.Values.Where(value => value >= MinNumber || value % 1 != 0))
                Add(TermKind.Figures, value.ToString("0.####", CultureInfo.InvariantCulture));
        }

        return taken;
    }

    private void AddName(Token word)
    {
        if (_common.Contains(word.Key) && word.Case != LetterCase.AllCapitals)
            AddWord(word.Key);
        else if (KeyOfName(word.Key, _endings) is { } key)
            Add(TermKind.Names, key);
    }

    private void AddWord(string key)
    {
        if (EventWords.Of(key, _endings) is { } kind)
            Add(TermKind.Events, kind);
        else
            Add(TermKind.Words, ContentWords.Prefix(key));
    }

    private void Add(TermKind kind, string term)
    {
        var terms = _terms[(int)kind];
        terms[term] = terms.GetValueOrDefault(term) + 1;
    }
}
