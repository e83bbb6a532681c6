using Summarizer.Articles;
using Summarizer.Languages;
using Summarizer.Names;
using Summarizer.Names.Listed;
using Summarizer.Quotes.Speech;
using Summarizer.Sentences;
using Summarizer.Text;

namespace Summarizer.Quotes;

/// <summary>An article as a list of words, with what attribution needs: capitals, quotations, sentences, reporting verbs.</summary>
internal sealed class TokenizedArticle
{
    private const int MaxSentenceLength = 200;
    private const int MaxOpeningLength = 5;
    private readonly int[] _quotationOfWord;
    private readonly int[] _verbLengths;
    private ArabicNameRecognizer? _names;
    private ListedNameRecognizer? _listed;

    public TokenizedArticle(Article article)
    {
        Article = article;
        Text = article.Text;
        Language = article.Language;
        Sentences = article.Sentences;
        var speech = ArticleSpeech.Of(article);
        Turns = speech.Turns;
        Quotations = SpeechInterruptions.Split(Text, speech.Quotations, Language);
        Words = Language.ElidesVowels ? [.. WordTokenizer.Words(Text).Select(WithoutSuffix)] : WordTokenizer.Words(Text);
        _quotationOfWord = IndexQuotations();
        _verbLengths = IndexVerbs();
    }

    public Article Article { get; }

    public string Text { get; }

    /// <summary>The names of an article in Arabic.</summary>
    public ArabicNameRecognizer ArabicNames => _names ??= new(new ArabicText(Text, Words, Language, _ => false));

    /// <summary>The names of an article in a language that lists names.</summary>
    public ListedNameRecognizer ListedNames => _listed ??= new(new ListedText(Text, Words, Language, _ => false));

    public Language Language { get; }

    public IReadOnlyList<Sentence> Sentences { get; }

    public IReadOnlyList<Quotation> Quotations { get; }

    /// <summary>The speech without quotation marks, which is among the quotations too.</summary>
    public IReadOnlyList<SpokenTurn> Turns { get; }

    public IReadOnlyList<Word> Words { get; }

    public ReadOnlySpan<char> this[int word] => Words[word].Span.Of(Text);

    /// <summary>A word in lower case, as in the language's tables.</summary>
    public string Lower(int word) => Language.Lower(this[word]);

    /// <summary>A phrase in lower case, as in the language's tables.</summary>
    public string Phrase(int word, int length) => string.Join(' ', Enumerable.Range(word, length).Select(Lower));

    public string LowerWithoutAffix(int word) => Language.Lower(Words[word].WithoutAffix.Of(Text));

    public bool IsCapital(int word) => char.IsUpper(Text[Words[word].WithoutAffix.Start]);

    /// <summary>Whether a word begins with a shortened one: <c>l'élue</c>, <c>d'Anne</c>.</summary>
    public bool HasElision(int word) => Words[word].WithoutAffix.Start > Words[word].Span.Start;

    /// <summary>Whether a word has a suffix after an apostrophe.</summary>
    public bool HasEnding(int word) => Words[word].HasSuffix;

    public bool IsQuoted(int word) => _quotationOfWord[word] >= 0;

    /// <summary>The characters between a word and the next; after word -1, those before the first word.</summary>
    public ReadOnlySpan<char> GapAfter(int word) => WordTokenizer.GapAfter(Text, Words, word);

    /// <summary>The first word that begins at or after an offset.</summary>
    public int FirstWordFrom(int index) => Sorted.FirstFrom(Words, static word => word.Span.Start, index);

    /// <summary>The index of the sentence at an offset, or of the first one after it.</summary>
    public int SentenceAt(int index)
    {
        int low = 0,
            high = Sentences.Count - 1;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Sentences[middle].Span.End <= index)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    /// <summary>Whether a reporting verb begins at a word.</summary>
    public bool IsVerb(int word) => _verbLengths[word] > 0;

    /// <summary>The number of words in the reporting verb that begins at a word, or 0.</summary>
    public int VerbLength(int word) => _verbLengths[word];

    /// <summary>The first unquoted reporting verb, or -1.</summary>
    public int FirstVerb(int from, int to)
    {
        for (var word = from; word < to; word++)
        {
            if (IsVerb(word) && !IsQuoted(word))
                return word;
        }

        return -1;
    }

    /// <summary>The last unquoted reporting verb, or -1.</summary>
    public int LastVerb(int from, int to)
    {
        for (var word = to - 1; word >= from; word--)
        {
            if (IsVerb(word) && !IsQuoted(word))
                return word;
        }

        return -1;
    }

    /// <summary>The range of a sentence's words, at most <see cref="MaxSentenceLength"/> long.</summary>
    public (int First, int End) WordsOf(int sentence)
    {
        var first = FirstWordFrom(Sentences[sentence].Span.Start);
        return (first, Math.Min(FirstWordFrom(Sentences[sentence].Span.End), first + MaxSentenceLength));
    }

    public bool EndsWithColon(int sentence) => Text[Sentences[sentence].Span.End - 1] == ':';

    /// <summary>Whether a range of words begins with one of some phrases.</summary>
    public bool StartsWith(int from, int to, IReadOnlySet<string> phrases)
    {
        var phrase = "";
        for (var word = from; phrases.Count > 0 && word < Math.Min(to, from + MaxOpeningLength); word++)
        {
            phrase += (word == from ? "" : " ") + Lower(word);
            if (phrases.Contains(phrase))
                return true;
        }

        return false;
    }

    /// <summary>Whether a word is a stem of a list with suffixes for number, case and possession.</summary>
    public bool IsForm(int word, IReadOnlyList<string> stems)
    {
        if (stems.Count == 0)
            return false;
        var lower = Lower(word);
        foreach (var stem in stems)
        {
            if (
                lower.StartsWith(stem, StringComparison.Ordinal)
                && InflectionSuffixes.Of(Language).Contains(WordFolding.Fold(lower.AsSpan(stem.Length)))
            )
                return true;
        }

        return false;
    }

    /// <summary>Whether a word is the last of its paragraph.</summary>
    public bool EndsParagraph(int word) => word + 1 >= Words.Count || GapAfter(word).Contains('\n');

    /// <summary>The text of a range of words, without a suffix of the last.</summary>
    public string Slice(int first, int end) => Text[Words[first].WithoutAffix.Start..Words[end - 1].WithoutAffix.End];

    private static Word WithoutSuffix(Word word) => word with { WithoutAffix = word.WithoutAffix with { End = word.Span.End } };

    private int[] IndexVerbs()
    {
        var verbs = SpeechVerbs.Of(Language);
        var lengths = new int[Words.Count];
        for (var word = 0; word < lengths.Length; word++)
            lengths[word] = verbs.LengthAt(this, word, lengths.Length);
        return lengths;
    }

    private int[] IndexQuotations()
    {
        var index = new int[Words.Count];
        var quotation = 0;
        for (var i = 0; i < index.Length; i++)
        {
            while (quotation < Quotations.Count && Quotations[quotation].Outer.End <= Words[i].Span.Start)
                quotation++;
            index[i] = quotation < Quotations.Count && Quotations[quotation].Outer.Start <= Words[i].Span.Start ? quotation : -1;
        }

        return index;
    }
}
