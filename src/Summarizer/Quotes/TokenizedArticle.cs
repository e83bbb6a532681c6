using Summarizer.Articles;
using Summarizer.Languages;
using Summarizer.Sentences;
using Summarizer.Text;

namespace Summarizer.Quotes;

/// <summary>
/// An article as a row of words, with what is needed to see who speaks: capitals, quotations, sentences, verbs of saying.
/// </summary>
internal sealed class TokenizedArticle
{
    private const int MaxSentenceLength = 200;
    private readonly int[] _quotationOfWord;
    private readonly int[] _verbLengths;

    /// <summary>The words of an article.</summary>
    public TokenizedArticle(Article article)
    {
        Text = article.Text;
        Language = article.Language;
        Sentences = article.Sentences;
        Quotations = QuotationMarks.Find(Text);
        Words = WordTokenizer.Words(Text);
        _quotationOfWord = IndexQuotations();
        _verbLengths = IndexVerbs();
    }

    /// <summary>The canonical text.</summary>
    public string Text { get; }

    /// <summary>The text's language.</summary>
    public Language Language { get; }

    /// <summary>The sentences in order.</summary>
    public IReadOnlyList<Sentence> Sentences { get; }

    /// <summary>The quotations in order.</summary>
    public IReadOnlyList<Quotation> Quotations { get; }

    /// <summary>The words in order.</summary>
    public IReadOnlyList<Word> Words { get; }

    /// <summary>The characters of a word.</summary>
    public ReadOnlySpan<char> this[int word] => Words[word].Span.Of(Text);

    /// <summary>A word in lower case, as the language's tables have it.</summary>
    public string Lower(int word) => Language.Lower(this[word]);

    /// <summary>A word in lower case, without what an apostrophe adds.</summary>
    public string LowerWithoutAffix(int word) => Language.Lower(Words[word].WithoutAffix.Of(Text));

    /// <summary>Whether a word begins with a capital.</summary>
    public bool IsCapital(int word) => char.IsUpper(Text[Words[word].Span.Start]);

    /// <summary>Whether an apostrophe separates an ending from the word.</summary>
    public bool HasEnding(int word) => Words[word].HasSuffix;

    /// <summary>Whether a word stands between quotation marks.</summary>
    public bool IsQuoted(int word) => _quotationOfWord[word] >= 0;

    /// <summary>What stands between a word and the next.</summary>
    public ReadOnlySpan<char> GapAfter(int word)
    {
        var end = word + 1 < Words.Count ? Words[word + 1].Span.Start : Text.Length;
        return Text.AsSpan(Words[word].Span.End, end - Words[word].Span.End);
    }

    /// <summary>The first word that begins at or after a place in the text.</summary>
    public int FirstWordFrom(int index)
    {
        int low = 0,
            high = Words.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Words[middle].Span.Start < index)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    /// <summary>The number of the sentence that a place in the text lies in, or of the first one after it.</summary>
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

    /// <summary>Whether a verb of saying begins at a word.</summary>
    public bool IsVerb(int word) => _verbLengths[word] > 0;

    /// <summary>How many words the verb of saying has that begins at a word; 0 if none does.</summary>
    public int VerbLength(int word) => _verbLengths[word];

    /// <summary>The first unquoted reporting verb from a word on; -1 if there is no such verb.</summary>
    public int FirstVerb(int from, int to)
    {
        for (var word = from; word < to; word++)
        {
            if (IsVerb(word) && !IsQuoted(word))
                return word;
        }

        return -1;
    }

    /// <summary>The last unquoted reporting verb; -1 if there is no such verb.</summary>
    public int LastVerb(int from, int to)
    {
        for (var word = to - 1; word >= from; word--)
        {
            if (IsVerb(word) && !IsQuoted(word))
                return word;
        }

        return -1;
    }

    /// <summary>The words of a sentence, at most <see cref="MaxSentenceLength"/> of them.</summary>
    public (int First, int End) WordsOf(int sentence)
    {
        var first = FirstWordFrom(Sentences[sentence].Span.Start);
        return (first, Math.Min(FirstWordFrom(Sentences[sentence].Span.End), first + MaxSentenceLength));
    }

    /// <summary>Whether a sentence leads to the next with a colon.</summary>
    public bool EndsWithColon(int sentence) => Text[Sentences[sentence].Span.End - 1] == ':';

    /// <summary>Whether no word of the paragraph follows.</summary>
    public bool EndsParagraph(int word) => word + 1 >= Words.Count || GapAfter(word).Contains('\n');

    /// <summary>The characters of some words, without an ending of the last.</summary>
    public string Slice(int first, int end) => Text[Words[first].Span.Start..Words[end - 1].WithoutAffix.End];

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
            index[i] = quotation < Quotations.Count && Quotations[quotation].Outer.Start < Words[i].Span.Start ? quotation : -1;
        }

        return index;
    }
}
