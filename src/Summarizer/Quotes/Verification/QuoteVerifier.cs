using Summarizer.Articles;
using Summarizer.Text;

namespace Summarizer.Quotes.Verification;

/// <summary>
/// Verifies quotes against an article. Only this class creates a <see cref="Quote"/>. The published words are copied from the article, so a
/// candidate can choose a place but never a word.
/// </summary>
internal sealed class QuoteVerifier
{
    private readonly Article _article;
    private readonly FoldedText _folded;
    private readonly QuotePlaces _places;
    private readonly SpeakerNames _names;

    /// <summary>The article is folded once for all candidates.</summary>
    public QuoteVerifier(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        _article = article;
        _folded = TextFolding.Fold(article.Text);
        _places = new QuotePlaces(article, _folded);
        _names = new SpeakerNames(article);
    }

    public static QuoteVerification Verify(Article article, QuoteCandidate candidate) => new QuoteVerifier(article).Verify(candidate);

    public QuoteVerification Verify(QuoteCandidate candidate)
    {
        ArgumentNullException.ThrowIfNull(candidate);
        var text = CandidateText.Of(candidate.Text);
        if (CandidateText.IsTooShort(text.Words))
            return Refused(QuoteRefusal.TooShort);

        var speaker = _names.Find(candidate.Speaker);
        var found = Locate(text, candidate.Span, speaker);
        return found.Span is { } span
            ? new QuoteVerification.Verified(ToQuote(text, span, IsTheirs(candidate, span, speaker) ? speaker : null, candidate.Role))
            : Refused(found.Refusal);
    }

    private (TextSpan? Span, QuoteRefusal Refusal) Locate(CandidateText text, TextSpan? hint, string? speaker)
    {
        var refusal = QuoteRefusal.NotFound;
        foreach (var variant in text.Variants)
        {
            var found = _places.Best(variant, hint, speaker);
            if (found.Span is { } span)
                return (text.WithClosingMark(_article.Text, span), default);
            if (found.Refusal != QuoteRefusal.NotFound)
                refusal = found.Refusal;
        }

        return (null, refusal == QuoteRefusal.NotFound && text.HasInnerEllipsis ? QuoteRefusal.JoinsPlaces : refusal);
    }

    // Outside quotation marks the words are the reporter's, whatever speaker the candidate names. And a person who is named only far from
    // the quote may have said something else.
    private bool IsTheirs(QuoteCandidate candidate, TextSpan span, string? speaker) =>
        speaker is not null && _places.IsSpoken(span) && (candidate.Span is not null || _places.IsNear(span, speaker));

    private Quote ToQuote(CandidateText text, TextSpan span, string? speaker, string? role)
    {
        var words = _article.Text[span.Start..span.End];
        var match = text.Equals(words) ? QuoteMatch.Exact : QuoteMatch.Repaired;
        return new Quote(words, span, match, speaker, speaker is null ? null : _names.FindPhrase(role))
        {
            IsSpoken = _places.IsSpoken(span),
        };
    }

    private static QuoteVerification.Refused Refused(QuoteRefusal reason) => new(reason);
}
