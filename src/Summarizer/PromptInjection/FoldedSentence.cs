using System.Buffers;
using Summarizer.Articles;
using Summarizer.Sentences;
using Summarizer.Text;

namespace Summarizer.PromptInjection;

/// <summary>A sentence with folded words.</summary>
internal sealed class FoldedSentence
{
    private static readonly SearchValues<char> ClauseMarks = SearchValues.Create(":,;.!?。，：、！，");
    private static readonly SearchValues<char> StatementMarks = SearchValues.Create(":.!?。：！？");
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

    /// <summary>Whether it is a question outside quotation marks.</summary>
    public bool IsQuestion => Words.Count > 0 && !Words[0].Quoted && EndsWithQuestionMark();

    public static IReadOnlyList<FoldedSentence> Of(Article article)
    {
        var quotations = QuotationMarks.Find(article.Text);
        var sentences = new List<FoldedSentence>(article.Sentences.Count);
        var quotation = 0;
        foreach (var sentence in article.Sentences)
        {
            var words = WordTokenizer.Words(article.Text, sentence.Span);
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

        return sentences;
    }

    /// <summary>Whether a word begins the sentence, follows a colon, or is capitalized after a quotation.</summary>
    public bool BeginsStatement(int word) =>
        word == 0
        || IsCapital(word) && Words[word - 1].Quoted && !Words[word].Quoted
        || !Words[word - 1].Quoted && (HasBefore(word, StatementMarks) || IsCapital(word) && HasBefore(word, ClosingBrackets));

    /// <summary>Whether a word begins a clause: a statement, or the part after a comma.</summary>
    public bool BeginsClause(int word) => word == 0 || HasBefore(word, ClauseMarks);

    /// <summary>Whether a capitalized word follows an uncapitalized one after only a space: two sentences that run together.</summary>
    public bool IsCapitalAmidSmall(int word) =>
        word > 0
        && IsCapital(word)
        && !char.IsUpper(_text[Words[word - 1].Word.Span.Start])
        && Words[word].Word.Span.Start - Words[word - 1].Word.Span.End == 1;

    private bool IsCapital(int word) => char.IsUpper(_text[Words[word].Word.Span.Start]);

    private bool HasBefore(int word, SearchValues<char> marks)
    {
        var between = _text.AsSpan(Words[word - 1].Word.Span.End..Words[word].Word.Span.Start);
        return between.ContainsAny(marks);
    }

    private bool EndsWithQuestionMark()
    {
        for (var end = Sentence.Span.End; end > Words[^1].Word.Span.End; end--)
        {
            if (_text[end - 1] is '?' or '？' or '؟')
                return true;
            if (_text[end - 1] == '。' && _text[end - 2] == 'か') // Japanese needs no question mark.
                return true;
            if (Words[^1].Quoted && QuotationMarks.IsMark(_text[end - 1]))
                return false;
        }

        return false;
    }
}
