using Summarizer.Articles;
using Summarizer.Quotes.Speech;
using Summarizer.Sentences;
using Summarizer.Text;

namespace Summarizer.Quotes.Verification;

/// <summary>Finds words in an article, and chooses a place if they occur several times.</summary>
internal sealed class QuotePlaces
{
    // Enough for any refrain. A hostile text may repeat a sentence a million times.
    private const int MaxPlaces = 200;
    private const int NearSpeaker = 600;

    private readonly Article _article;
    private readonly FoldedText _folded;
    private readonly IReadOnlyList<Quotation> _quotations;
    private readonly IReadOnlyList<TextSpan> _headings;

    public QuotePlaces(Article article, FoldedText folded)
    {
        _article = article;
        _folded = folded;
        _quotations = ArticleSpeech.Of(article).Quotations;
        _headings = [.. article.Sentences.Where(sentence => sentence.Kind == SentenceKind.Heading).Select(sentence => sentence.Span)];
    }

    /// <summary>The best match for folded words, or why nothing matches.</summary>
    public (TextSpan? Span, QuoteRefusal Refusal) Best(string words, TextSpan? hint, string? speaker)
    {
        TextSpan? best = null;
        var bestRank = -1;
        var refusal = QuoteRefusal.NotFound;
        var places = 0;
        for (var at = _folded.Text.IndexOf(words, StringComparison.Ordinal); at >= 0 && places < MaxPlaces; places++)
        {
            var span = _folded.Original(new TextSpan(at, at + words.Length));
            if (CutsWord(span))
                refusal = QuoteRefusal.CutsWord;
            else if (IsHeading(span))
                refusal = QuoteRefusal.InHeading;
            else if (Rank(span, hint, speaker) is var rank && rank > bestRank)
                (best, bestRank) = (span, rank);
            at = _folded.Text.IndexOf(words, at + 1, StringComparison.Ordinal);
        }

        return (best, refusal);
    }

    /// <summary>Whether a place is between quotation marks, or directly after a mark without a partner.</summary>
    public bool IsSpoken(TextSpan span) => Around(span) is not null || OpensAfterMark(span);

    /// <summary>Whether a name, or its surname, is close to a place.</summary>
    public bool IsNear(TextSpan span, string speaker)
    {
        var name = SpeakerNames.WithoutCaseEnding(speaker[(speaker.LastIndexOf(' ') + 1)..]);
        var from = Math.Max(0, span.Start - NearSpeaker);
        var to = Math.Min(_article.Text.Length, span.End + NearSpeaker);
        return _article.Text.AsSpan(from, span.Start - from).Contains(name, StringComparison.Ordinal)
            || _article.Text.AsSpan(span.End, to - span.End).Contains(name, StringComparison.Ordinal);
    }

    private bool OpensAfterMark(TextSpan span)
    {
        var text = _article.Text;
        if (span.Start == 0 || !QuotationMarks.IsDouble(text[span.Start - 1]))
            return false;
        return span.Start == 1 || !char.IsLetterOrDigit(text[span.Start - 2]);
    }

    private int Rank(TextSpan span, TextSpan? hint, string? speaker)
    {
        if (hint is { } place && place.Start <= span.Start && span.End <= place.End)
            return 4;
        if (!IsSpoken(span))
            return 0;
        return speaker is not null && IsNear(span, speaker) ? 2 : 1;
    }

    private Quotation? Around(TextSpan span)
    {
        int low = 0,
            high = _quotations.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var quotation = _quotations[middle];
            if (quotation.Outer.Contains(span))
                return quotation;
            if (quotation.Outer.Start < span.Start)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return null;
    }

    private bool IsHeading(TextSpan span)
    {
        foreach (var heading in _headings)
        {
            if (heading.Contains(span))
                return true;
        }

        return false;
    }

    private bool CutsWord(TextSpan span) =>
        WordEdges.ContinuesBefore(_article.Text, span.Start) || WordEdges.ContinuesAfter(_article.Text, span.End);
}
