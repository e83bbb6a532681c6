using Summarizer.Articles;
using Summarizer.Facts;
using Summarizer.Quotes;
using Summarizer.Summaries;

namespace Summarizer.Digests;

/// <summary>
/// Holds a draft against its article. The article may be an attack and the model may have obeyed it, so nothing is taken on trust:
/// quotes are copied from the article, statements keep what the article supports, names that it does not hold are left out.
/// </summary>
internal sealed class DraftProver(Article article, Language language)
{
    private const int FewestQuotes = 2;

    private readonly Injections _injections = InjectionFinder.Find(article);
    private readonly QuoteVerifier _quotes = new(article);

    /// <summary>What is left of a draft in the article's own sentences: these need no proof, only its quotes do.</summary>
    public ProvenDraft ProveOwnWords(Draft draft)
    {
        var (quotes, refused) = Verify(draft.Quotes);
        return new ProvenDraft
        {
            Headline = draft.Headline,
            Summary = [.. draft.Summary.Select(sentence => new SummarySentence(sentence, []))],
            KeyPoints = draft.KeyPoints,
            Quotes = quotes,
            QuotesDropped = refused.Count,
            Entities = draft.Entities,
            Topics = draft.Topics,
            Suspicious = _injections.AddressesModel,
            Faults = [],
            IsWorthRepair = false,
        };
    }

    /// <summary>What is left of a model's draft.</summary>
    public ProvenDraft Prove(Draft draft)
    {
        var statements = new StatementProver(new FactChecker(article, _injections.Spans), language, isHostile: _injections.Spans.Count > 0);
        var (quotes, refused) = Verify(draft.Quotes);
        var summary = statements.ProveSummary(draft.Summary);
        var headline = statements.ProveHeadline(draft.Headline, summary, article);
        var keyPoints = statements.ProveKeyPoints(draft.KeyPoints);
        return new ProvenDraft
        {
            Headline = headline,
            Summary = summary,
            KeyPoints = keyPoints,
            Quotes = quotes,
            QuotesDropped = refused.Count,
            Entities = new NamedEntities(
                statements.ProveNames(draft.Entities.People),
                statements.ProveNames(draft.Entities.Organizations),
                statements.ProveNames(draft.Entities.Places)),
            Topics = statements.ProveTopics(draft.Topics),
            Suspicious = _injections.AddressesModel || statements.Drifted,
            Faults = [.. statements.Faults, .. refused.Select(text => $"This quote does not stand in the article word for word: {text}")],
            IsWorthRepair = !_injections.AddressesModel && (statements.Faults.Count > 0 || quotes.Count < Math.Min(FewestQuotes, draft.Quotes.Count)),
        };
    }

    private (IReadOnlyList<Quote> Verified, IReadOnlyList<string> Refused) Verify(IReadOnlyList<QuoteCandidate> candidates)
    {
        var (verified, refused) = (new List<Quote>(), new List<string>());
        foreach (var candidate in candidates)
        {
            if (_quotes.Verify(candidate) is QuoteVerification.Verified { Quote: var quote } && !IsInjected(quote.Span)) verified.Add(quote);
            else refused.Add(candidate.Text);
        }

        return (verified, refused);
    }

    private bool IsInjected(TextSpan span) => _injections.Spans.Any(injected => injected.Start < span.End && span.Start < injected.End);
}
