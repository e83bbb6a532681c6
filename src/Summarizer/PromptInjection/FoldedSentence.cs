using System.Buffers;
using Summarizer.Articles;
using Summarizer.Languages;
using Summarizer.Sentences;
using Summarizer.Text;

namespace Summarizer.PromptInjection;

/// <summary>A sentence with folded words.</summary>
internal sealed class FoldedSentence
{
    private static readonly SearchValues<char> ClauseMarks = SearchValues.Create(":,;.!?。，：、！，،؛؟");
    private static readonly SearchValues<char> StatementMarks = SearchValues.Create(":.!?。：！？؟");
    private static readonly SearchValues<char> Colons = SearchValues.Create(":：");
    private static readonly SearchValues<char> Dashes = SearchValues.Create("-–—");
    private static readonly SearchValues<char> ClosingBrackets = SearchValues.Create(")]）】");
    private readonly string _text;

    private FoldedSentence(string text, Sentence sentence, IReadOnlyList<FoldedWord> words)
    {
        _text = text;
        Sentence = sentence;
        Words = words;
    }

    public Sentence Sentence { get; }

    public IReadOnlyList<FoldedWord> Words { get; }

    /// <summary>Whether it is a heading and not a sentence that stands alone. A headline may be an order or a question.</summary>
    public bool IsHeadline => Sentence.Kind == SentenceKind.Heading && _text[Sentence.Span.End - 1] is not ('.' or '。');

    /// <summary>Whether its paragraph is a quotation and nothing else, so that nobody is said to have spoken.</summary>
    public bool IsSetApart { get; private set; }

    /// <summary>Whether it ends with a colon: what follows is what it speaks of.</summary>
    public bool EndsWithColon => _text[Sentence.Span.End - 1] is ':' or '：';

    /// <summary>Whether it is a question outside quotation marks.</summary>
    public bool IsQuestion => Words.Count > 0 && !Words[0].Quoted && EndsWithQuestionMark();

    /// <param name="labels">The labels of an interview, such as <c>Answer:</c>, by their offsets, with the offsets after them.</param>
    public static IReadOnlyList<FoldedSentence> Of(Article article, IReadOnlyDictionary<int, int>? labels = null)
    {
        var quotations = QuotationMarks.Find(article.Text);
        var sentences = new List<FoldedSentence>(article.Sentences.Count);
        var quotation = 0;
        foreach (var sentence in article.Sentences)
        {
            var start = Math.Min(
                labels?.GetValueOrDefault(sentence.Span.Start, sentence.Span.Start) ?? sentence.Span.Start,
                sentence.Span.End
            );
            var words = WordTokenizer.Words(article.Text, sentence.Span with { Start = start });
            var folded = new FoldedWord[words.Count];
            for (var i = 0; i < folded.Length; i++)
            {
                var word = words[i];
                while (quotation < quotations.Count && quotations[quotation].Outer.End <= word.Span.Start)
                    quotation++;
                var quoted = quotation < quotations.Count && quotations[quotation].Outer.Contains(word.Span);
                folded[i] = new FoldedWord(word, InjectionFolding.Fold(word.WithoutAffix.Of(article.Text)), quoted);
            }

            sentences.Add(new FoldedSentence(article.Text, sentence, folded));
        }

        foreach (var paragraph in sentences.GroupBy(sentence => sentence.Sentence.Paragraph))
            if (paragraph.All(sentence => sentence.Words.All(word => word.Quoted)))
                foreach (var sentence in paragraph)
                    sentence.IsSetApart = true;
        return sentences;
    }

    /// <summary>The word after the first colon; null if it is not among the first words.</summary>
    public int? Colon(int maxWords)
    {
        for (var word = 1; word <= Math.Min(maxWords, Words.Count - 1); word++)
            if (HasBefore(word, Colons))
                return word;
        return null;
    }

    /// <summary>Whether a word begins the sentence, follows a colon, or is capitalized after a quotation.</summary>
    public bool BeginsStatement(int word) =>
        word == 0
        || IsCapital(word) && Words[word - 1].Quoted && !Words[word].Quoted
        || (!Words[word - 1].Quoted || IsSetApart)
            && (HasBefore(word, StatementMarks) || IsCapital(word) && HasBefore(word, ClosingBrackets));

    /// <summary>Whether a word begins a clause: a statement, or the part after a comma.</summary>
    public bool BeginsClause(int word) => word == 0 || HasBefore(word, ClauseMarks);

    /// <summary>Whether a capitalized word follows an uncapitalized one after only a space: two sentences that run together.</summary>
    public bool IsCapitalAmidSmall(int word) =>
        word > 0
        && IsCapital(word)
        && !char.IsUpper(_text[Words[word - 1].Word.Span.Start])
        && Words[word].Word.Span.Start - Words[word - 1].Word.Span.End == 1;

    /// <summary>Whether a word is capitalized.</summary>
    public bool IsCapital(int word) => char.IsUpper(_text[Words[word].Word.Span.Start]);

    /// <summary>Whether a word ends a dateline: <c>PARIS - </c>.</summary>
    public bool IsBeforeDash(int word) =>
        word + 1 < Words.Count && HasBefore(word + 1, Dashes) && _text[Words[word].Word.Span.End] is not ('-' or '‑');

    /// <summary>Whether its last word has one of these endings.</summary>
    public bool EndsWithAny(IReadOnlySet<string> endings)
    {
        var form = _text.AsSpan(Sentence.Span.Start..Words[^1].Word.Span.End);
        foreach (var ending in endings)
            if (form.EndsWith(ending))
                return true;
        return false;
    }

    /// <summary>A word in lower case, with its accents.</summary>
    public string Lower(int word, Language language) => language.Lower(Words[word].Word.Span.Of(_text));

    private bool HasBefore(int word, SearchValues<char> marks)
    {
        var between = _text.AsSpan(Words[word - 1].Word.Span.End..Words[word].Word.Span.Start);
        return between.ContainsAny(marks);
    }

    private bool EndsWithQuestionMark()
    {
        for (var end = Sentence.Span.End; end > Words[^1].Word.Span.End; end--)
        {
            if (_text[end - 1] is '?' or '？' or '؟' || SentenceBoundaries.IsGreekQuestionMark(_text, end - 1))
                return true;
            if (_text[end - 1] == '。' && _text[end - 2] == 'か') // Japanese needs no question mark.
                return true;
            if (Words[^1].Quoted && QuotationMarks.IsMark(_text[end - 1]))
                return false;
        }

        return false;
    }
}
