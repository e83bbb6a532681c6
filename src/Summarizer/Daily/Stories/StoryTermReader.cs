using System.Globalization;
using Summarizer.Articles;
using Summarizer.Digests;
using Summarizer.Extraction;
using Summarizer.Facts;
using Summarizer.Languages;
using Summarizer.Names;
using Summarizer.Names.World;
using Summarizer.Text;

namespace Summarizer.Daily.Stories;

/// <summary>
/// Reads the terms of a digest from its headline, names, topics and quotes, and from the whole article or, without it, from the summary
/// and the key points.
/// </summary>
internal sealed class StoryTermReader
{
    /// <summary>The unit of a term's weight.</summary>
    public const float Unit = 10;

    private const int MaxTerms = 120;
    private const int MaxSentences = 300;
    private const int HeadlineWeight = 2;
    private const decimal MinNumber = 10;

    // English headlines in title case leave short words in lower case.
    private const int MinTitleCaseLength = 4;
    private const int MinTitleCaseWords = 3;
    private const double TitleCaseShare = 0.8;

    private readonly Digest _digest;
    private readonly Language _language;
    private readonly InflectionSuffixes _endings;
    private readonly EventWords _events;
    private readonly CapitalizedCommonWords _common;
    private readonly Dictionary<string, double> _shares = [];
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
        _events = EventWords.Of(_language);
        _common = CapitalizedCommonWords.Of(_language);
    }

    /// <summary>The digest's stored terms, or those of its own text if it has none.</summary>
    public static StoryTerms Read(Digest digest) =>
        new()
        {
            Language = digest.Language,
            Date = digest.Article.PublishedOn ?? DateOnly.FromDateTime(digest.Article.UploadedAt.UtcDateTime),
            Terms = digest.Terms ?? Read(digest, null),
        };

    /// <summary>The most frequent terms, each with its weight, one set for each <see cref="TermKind"/>.</summary>
    /// <param name="article">The digest's article; null if it is not available or in another language.</param>
    public static IReadOnlyList<IReadOnlyDictionary<string, int>> Read(Digest digest, Article? article)
    {
        var reader = new StoryTermReader(digest);
        reader.ReadNames();
        reader.ReadTexts(article is null ? TextsOf(digest) : TextsOf(article));
        return reader.Weigh();
    }

    private static IEnumerable<string> TextsOf(Digest digest) =>
        digest.Summary.Select(sentence => sentence.Text).Concat(digest.KeyPoints.Select(point => point.Text));

    private static IEnumerable<string> TextsOf(Article article) =>
        article.Sentences.Take(MaxSentences).Select(sentence => sentence.Span.Of(article.Text).ToString());

    // The other kinds are rarer than words, so they rank like words that occur once more.
    private IReadOnlyList<IReadOnlyDictionary<string, int>> Weigh()
    {
        var kept = _terms
            .SelectMany((terms, kind) => terms.Select(term => (Kind: (TermKind)kind, Term: term.Key, Count: term.Value)))
            .OrderByDescending(term => term.Kind == TermKind.Words ? term.Count : term.Count + 1)
            .ThenBy(term => term.Kind == TermKind.Words)
            .Take(MaxTerms)
            .ToLookup(term => term.Kind, term => (term.Term, Weight: Weight(term.Kind, term.Term, term.Count)));
        return [.. Enum.GetValues<TermKind>().Select(kind => kept[kind].ToDictionary(term => term.Term, term => term.Weight))];
    }

    // Repetition counts less and less. The words of one name are one piece of evidence.
    private int Weight(TermKind kind, string term, int count) =>
        (int)Math.Round(Unit * (1 + Math.Log(count)) * (kind == TermKind.Names ? _shares.GetValueOrDefault(term, 1) : 1));

    /// <summary>
    /// The key of a word in a name: the place that it means in any language, otherwise its consonants, because languages spell names
    /// differently.
    /// </summary>
    public static string? KeyOfName(string folded, InflectionSuffixes endings)
    {
        if (Exonyms.Of(folded, endings) is { Length: > 0 } places)
            return PlaceKey(places[0]);
        if (IsDesignation(folded))
            return folded;
        if (folded.Length < 3)
            return null;
        var skeleton = Transliteration.Skeleton(folded);
        return skeleton.Length > Transliteration.MinLength ? skeleton : folded;
    }

    // A letter and a number name a model, a road or an aircraft: S5, A320, E5.
    private static bool IsDesignation(string folded) => folded.Length > 1 && char.IsLetter(folded[0]) && char.IsAsciiDigit(folded[^1]);

    public static string PlaceKey(int place) => string.Create(CultureInfo.InvariantCulture, $"@{place}");

    /// <summary>Whether a term is in the news every day: a country, a capital, an institution or a kind of sports event.</summary>
    public static bool IsRecurring(TermKind kind, string term) =>
        kind == TermKind.Names ? term[0] == '@' : kind == TermKind.Events && EventWords.IsSport(term);

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
        // In Chinese and Japanese, each character is a word.
        var isOneWord = words.TrueForAll(word => word.Word.Kind == WordKind.Ideograph);
        var whole = string.Join(isOneWord ? "" : " ", words.Select(word => word.Key));
        if (Exonyms.Of(whole, _endings) is { Length: > 0 } places)
        {
            Add(TermKind.Names, PlaceKey(places[0]));
            return;
        }

        if (isOneWord && whole.Length > 1)
        {
            Add(TermKind.Names, whole);
            return;
        }

        var keys = words.Select(NameKeyOf).OfType<string>().Distinct().ToList();
        foreach (var key in keys)
            _shares[key] = Math.Max(_shares.GetValueOrDefault(key), 1d / keys.Count);
        foreach (var word in words)
            AddName(word);
    }

    // The headline comes after the sentences, which tell the names in a headline in title case.
    private void ReadTexts(IEnumerable<string> texts)
    {
        foreach (var text in texts.Distinct())
            ReadText(text);
        if (_digest.Language == (_digest.Article.Language ?? _digest.Language))
        {
            foreach (var quote in _digest.Quotes)
                ReadText(quote.Text);
        }

        for (var i = 0; i < HeadlineWeight; i++)
            ReadText(_digest.Headline);
        foreach (var topic in _digest.Topics)
            ReadText(topic, isTopic: true);
    }

    private void ReadText(string text, bool isTopic = false)
    {
        var words = Token.Read(text, new TextSpan(0, text.Length));
        var content = new ContentWords(text, _language, words.Select(word => word.Word));
        var taken = ReadFigures(text, words);
        var caseTells = !isTopic && !_language.CapitalizesNouns && !IsInTitleCase(words);
        for (var i = 0; i < words.Count; i++)
        {
            if (taken[i] || words[i].Key.Length == 0)
                continue;
            if (IsName(words[i], isTopic, caseTells))
                AddName(words[i]);
            else if (_events.PhraseAt(words, i) is { } phrase)
            {
                Add(TermKind.Events, phrase.Kind);
                i += phrase.Words - 1;
            }
            else if (words[i].Word.Kind == WordKind.Letters && content.Of(words[i].Word) is not null)
                AddWord(words[i].Key);
        }
    }

    // The first word of a sentence and the words of a headline in title case are names if they are elsewhere. Topics are in lower case.
    private bool IsName(Token word, bool isTopic, bool caseTells)
    {
        if (_common.Contains(word.Key))
            return false;
        if (caseTells && word.IsCapital && word.Gap != WordGap.Opening)
            return true;
        return (word.IsCapital || isTopic) && KeyOfName(word.Key, _endings) is { } key && _terms[(int)TermKind.Names].ContainsKey(key);
    }

    private static bool IsInTitleCase(List<Token> words)
    {
        var (capital, all) = (0, 0);
        foreach (var word in words.Skip(1))
        {
            if (word.Word.Kind != WordKind.Letters || word.Key.Length < MinTitleCaseLength)
                continue;
            all++;
            if (word.IsCapital)
                capital++;
        }

        return all >= MinTitleCaseWords && capital > TitleCaseShare * all;
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
        if (IsCommon(word))
            AddWord(word.Key);
        else if (KeyOfName(word.Key, _endings) is { } key)
            Add(TermKind.Names, key);
    }

    private string? NameKeyOf(Token word) => IsCommon(word) ? null : KeyOfName(word.Key, _endings);

    private bool IsCommon(Token word) => _common.Contains(word.Key) && word.Case != LetterCase.AllCapitals;

    private void AddWord(string key)
    {
        if (_events.Of(key) is { } kind)
            Add(TermKind.Events, kind);
        else if (!_common.Contains(key) && !_common.IsReporting(key))
            Add(TermKind.Words, ContentWords.Prefix(key));
    }

    private void Add(TermKind kind, string term)
    {
        var terms = _terms[(int)kind];
        terms[term] = terms.GetValueOrDefault(term) + 1;
    }
}
