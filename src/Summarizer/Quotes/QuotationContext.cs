using Summarizer.Text;

namespace Summarizer.Quotes;

/// <summary>The words around a quotation in its sentence.</summary>
internal sealed class QuotationContext
{
    // Longer than any clause that names a speaker. A hostile text may consist of one sentence with 100,000 quotations.
    private const int MaxWordDistance = 80;

    public QuotationContext(TokenizedArticle text, Quotation quotation, int sentence)
    {
        Quotation = quotation;
        Sentence = sentence;
        var last = text.SentenceAt(quotation.Outer.End - 1);
        BeforeEnd = text.FirstWordFrom(quotation.Outer.Start);
        BeforeFirst = Math.Max(text.FirstWordFrom(text.Sentences[sentence].Span.Start), BeforeEnd - MaxWordDistance);
        AfterFirst = text.FirstWordFrom(quotation.Outer.End);
        AfterEnd = AfterFirst;
        var sentenceEnd = Math.Min(text.FirstWordFrom(text.Sentences[last].Span.End), AfterFirst + MaxWordDistance);
        while (AfterEnd < sentenceEnd && !text.IsQuoted(AfterEnd))
            AfterEnd++;
        SentenceEnd = sentenceEnd;
        BeginsSentence = !Enumerable.Range(BeforeFirst, Math.Max(0, BeforeEnd - BeforeFirst)).Any(word => !text.IsQuoted(word));
        HasVerb = text.FirstVerb(AfterFirst, sentenceEnd) >= 0 || text.LastVerb(BeforeFirst, BeforeEnd) >= 0;
        IsIntroduced = IsIntroducedBy(text.Text.AsSpan(0, quotation.Outer.Start).TrimEnd());
    }

    public Quotation Quotation { get; }

    /// <summary>The index of the sentence in which it begins.</summary>
    public int Sentence { get; }

    /// <summary>The index of the first word of the sentence, or of a later one if that is too far away.</summary>
    public int BeforeFirst { get; }

    /// <summary>The index of the quotation's first word.</summary>
    public int BeforeEnd { get; }

    /// <summary>The index of the first word after the quotation.</summary>
    public int AfterFirst { get; }

    /// <summary>The index of the first word after the quotation that is quoted or in another sentence.</summary>
    public int AfterEnd { get; }

    /// <summary>The index of the first word after the sentence, or of an earlier one if that is too far away.</summary>
    public int SentenceEnd { get; }

    /// <summary>Whether the sentence begins with the quotation.</summary>
    public bool BeginsSentence { get; }

    /// <summary>Whether its sentence has a reporting verb.</summary>
    public bool HasVerb { get; }

    /// <summary>Whether a comma or a colon precedes it.</summary>
    public bool IsIntroduced { get; }

    private static bool IsIntroducedBy(ReadOnlySpan<char> before) => before.Length > 0 && before[^1] is ':' or ',';
}
