using Summarizer.Text;

namespace Summarizer.Quotes;

/// <summary>The words around a quotation within its sentence.</summary>
internal sealed class QuotationContext
{
    // Longer than any clause that names a speaker; a hostile text may be one sentence with 100,000 quotations.
    private const int MaxWordDistance = 80;

    /// <summary>Looks around a quotation.</summary>
    public QuotationContext(TokenizedArticle text, Quotation quotation, int sentence)
    {
        Quotation = quotation;
        Sentence = sentence;
        var last = text.SentenceAt(quotation.Outer.End - 1);
        BeforeEnd = text.FirstWordFrom(quotation.Outer.Start);
        BeforeFirst = Math.Max(text.FirstWordFrom(text.Sentences[sentence].Span.Start), BeforeEnd - MaxWordDistance);
        AfterFirst = text.FirstWordFrom(quotation.Outer.End);
        BehindEnd = AfterFirst;
        var sentenceEnd = Math.Min(text.FirstWordFrom(text.Sentences[last].Span.End), AfterFirst + MaxWordDistance);
        while (BehindEnd < sentenceEnd && !text.IsQuoted(BehindEnd))
            BehindEnd++;
        BeginsSentence = !Enumerable.Range(BeforeFirst, Math.Max(0, BeforeEnd - BeforeFirst)).Any(word => !text.IsQuoted(word));
        HasVerb = text.FirstVerb(AfterFirst, sentenceEnd) >= 0 || text.LastVerb(BeforeFirst, BeforeEnd) >= 0;
        IsIntroduced = IsIntroducedBy(text.Text.AsSpan(0, quotation.Outer.Start).TrimEnd());
    }

    /// <summary>The quotation.</summary>
    public Quotation Quotation { get; }

    /// <summary>The number of the sentence it begins in.</summary>
    public int Sentence { get; }

    /// <summary>The first word of the sentence, or one not too far before the quotation.</summary>
    public int BeforeFirst { get; }

    /// <summary>The quotation's first word.</summary>
    public int BeforeEnd { get; }

    /// <summary>The first word behind the quotation.</summary>
    public int AfterFirst { get; }

    /// <summary>The first word behind it that is quoted again or in another sentence.</summary>
    public int BehindEnd { get; }

    /// <summary>Whether no word of the reporter's stands before it in its sentence.</summary>
    public bool BeginsSentence { get; }

    /// <summary>Whether a verb of saying stands in its sentence.</summary>
    public bool HasVerb { get; }

    /// <summary>Whether a comma or a colon leads to it.</summary>
    public bool IsIntroduced { get; }

    private static bool IsIntroducedBy(ReadOnlySpan<char> before) => before.Length > 0 && before[^1] is ':' or ',';
}
