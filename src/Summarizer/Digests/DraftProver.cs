using Summarizer.Articles;
using Summarizer.Extraction;
using Summarizer.Facts;
using Summarizer.Languages;
using Summarizer.Names;
using Summarizer.PromptInjection;
using Summarizer.Quotes;
using Summarizer.Quotes.Speech;
using Summarizer.Text;

namespace Summarizer.Digests;

/// <summary>
/// Checks a draft against its article. The article may be an attack and the model may have obeyed it, so nothing is trusted: quotes are
/// copied from the article, and unsupported statements and names are removed or flagged.
/// </summary>
internal sealed class DraftProver(Article article)
{
    private const int MinQuotes = 2;

    private readonly Injections _injections = InjectionFinder.Find(article);
    private readonly QuoteVerifier _quotes = new(article);
    private readonly bool _hasQuotations = SpokenTurns.Merge(QuotationMarks.Find(article.Text), SpokenTurns.Find(article)).Count > 0;
    private readonly bool _hidesInstructions = InjectionFinder.IsHidden(article);
    private FactChecker? _facts;

    private bool AddressesModel => _injections.AddressesModel || _hidesInstructions;

    // Created on demand, because only a model's draft needs it.
    private FactChecker Facts =>
        _facts ??= new FactChecker(article, [.. _injections.Spans.Concat(Questions()).OrderBy(span => span.Start)]);

    /// <summary>Verifies an extractive draft. Its sentences are the article's own, so only the quotes need proof.</summary>
    public ProvenDraft ProveOwnWords(Draft draft)
    {
        var (quotes, refused) = Verify(draft.Quotes);
        return new ProvenDraft
        {
            Headline = draft.Headline,
            Summary = OwnWords(draft.Summary),
            KeyPoints = OwnWords(draft.KeyPoints),
            Quotes = quotes,
            QuotesDropped = refused.Count,
            Entities = draft.Entities,
            Topics = draft.Topics,
            Suspicious = AddressesModel,
            Faults = [],
            IsWorthRepair = false,
        };
    }

    /// <summary>Verifies a model's draft. If it drifts from the article in one place, it is trusted nowhere.</summary>
    public ProvenDraft Prove(Draft draft, Language writtenIn)
    {
        var proven = Prove(draft, writtenIn, isHostile: _injections.Spans.Count > 0);
        return proven.Suspicious ? Prove(draft, writtenIn, isHostile: true) with { Faults = proven.Faults } : proven;
    }

    private ProvenDraft Prove(Draft draft, Language writtenIn, bool isHostile)
    {
        var statements = new StatementProver(Facts, writtenIn, isHostile);
        var (quotes, refused) = Verify(draft.Quotes);
        var summary = statements.ProveStatements(draft.Summary);
        return new ProvenDraft
        {
            Headline = statements.ProveHeadline(draft.Headline, summary, article),
            Summary = summary,
            KeyPoints = statements.ProveStatements(draft.KeyPoints),
            Quotes = quotes,
            QuotesDropped = refused.Count,
            Entities = new NamedEntities(
                statements.ProveNames(draft.Entities.People),
                statements.ProveNames(draft.Entities.Organizations),
                statements.ProveNames(draft.Entities.Places)
            ),
            Topics = statements.ProveTopics(draft.Topics),
            Suspicious = AddressesModel || statements.Drifted,
            Faults = [.. statements.Faults, .. refused.Select(text => $"This quote does not stand in the article word for word: {text}")],
            IsWorthRepair = !AddressesModel && (statements.Faults.Count > 0 || quotes.Count < Math.Min(MinQuotes, draft.Quotes.Count)),
        };
    }

    private IReadOnlyList<Statement> OwnWords(IEnumerable<string> sentences)
    {
        var sources = new SourceFinder(article, distrusted: []);
        return [.. sentences.Select(sentence => Statement.Of(sentence, sources.Find(sentence, article.Language), []))];
    }

    private (IReadOnlyList<Quote> Verified, IReadOnlyList<string> Refused) Verify(IReadOnlyList<QuoteCandidate> candidates)
    {
        var (verified, refused) = (new List<Quote>(), new List<string>());
        foreach (var candidate in candidates)
        {
            if (_quotes.Verify(candidate) is QuoteVerification.Verified { Quote: var quote } && IsQuotation(quote))
                verified.Add(quote);
            else
                refused.Add(candidate.Text);
        }

        return (verified, refused);
    }

    // A model may attribute the reporter's words to a speaker. Accept that only if the article has no quotation marks at all.
    private bool IsQuotation(Quote quote) => (quote.IsSpoken || !_hasQuotations) && !IsInjected(quote.Span);

    // A question states nothing. If the article does not answer it, an answer is the model's own.
    private IEnumerable<TextSpan> Questions() =>
        article
            .Sentences.Select(sentence => sentence.Span)
            .Where(span => article.Text[span.End - 1] is '?' or '؟' or '？' && !IsInjected(span));

    private bool IsInjected(TextSpan span) => _injections.Spans.Any(injected => injected.Start < span.End && span.Start < injected.End);
}
