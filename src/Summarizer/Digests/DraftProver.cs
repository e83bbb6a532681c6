using Summarizer.Articles;
using Summarizer.Extraction;
using Summarizer.Facts;
using Summarizer.Languages;
using Summarizer.Names;
using Summarizer.Names.Entities;
using Summarizer.PromptInjection;
using Summarizer.Quotes;
using Summarizer.Quotes.Speech;
using Summarizer.Quotes.Verification;
using Summarizer.Text;

namespace Summarizer.Digests;

/// <summary>
/// Checks a draft against its article. The article may be an attack and the model may have obeyed it, so nothing is trusted: quotes are
/// copied from the article, and unsupported statements and names are removed or flagged.
/// </summary>
/// <param name="own">The extractive draft, whose headline replaces an unsupported one.</param>
internal sealed class DraftProver(Article article, Draft own)
{
    private const int MinQuotes = 2;

    private readonly Injections _injections = InjectionFinder.Find(
        article,
        ArticleSpeech.Of(article).Interview.Answers.ToDictionary(answer => answer.Outer.Start, answer => answer.Inner.Start)
    );
    private readonly QuoteVerifier _quotes = new(article);
    private readonly bool _hasQuotations = ArticleSpeech.Of(article).Quotations.Count > 0;
    private readonly bool _hidesInstructions = InjectionFinder.IsHidden(article);
    private FactChecker? _facts;
    private Draft? _own;
    private IReadOnlyList<TextSpan> _obeyed = [];

    private bool AddressesModel => _injections.AddressesModel || _hidesInstructions || _injections.Title == TitleTrust.AddressesModel;

    // Created on demand: it reads the whole article, and an extractive draft without injections does not need it.
    private FactChecker Facts =>
        _facts ??= new FactChecker(
            _injections.Title == TitleTrust.Full ? article : article with { Title = null },
            [.. _injections.Spans.Concat(_injections.Requests).Concat(_obeyed).Concat(Questions()).OrderBy(span => span.Start)],
            _injections.Isolated
        );

    // The extractive draft may hold what addresses a model or may order something foreign. Then it is written again without that, unless
    // there is nothing else.
    private Draft Own => _own ??= WithoutSuspicious() is { Summary.Count: > 0 } trusted ? trusted : own;

    private Suspicion Suspicion =>
        AddressesModel ? Suspicion.Certain
        : _injections.Spans.Count + _injections.Requests.Count + _obeyed.Count > 0 || _injections.Title == TitleTrust.Foreign
            ? Suspicion.Possible
        : Suspicion.None;

    /// <summary>The article without what addresses a model.</summary>
    public Article Evidence =>
        article with
        {
            Title = IsTitleInjected ? null : article.Title,
            Sentences = [.. SourceFinder.Trusted(article.Sentences, _injections.Spans)],
        };

    /// <summary>
    /// Verifies the extractive draft. Its sentences are the article's own, so only the quotes need proof, and the names and topics that an
    /// injection may have made up.
    /// </summary>
    public ProvenDraft ProveOwnWords()
    {
        var (quotes, refused) = Verify(Own.Quotes);
        var names =
            _injections.Spans.Count + _injections.Requests.Count > 0 ? new StatementProver(Facts, article.Language, Suspicion.None) : null;
        return new ProvenDraft
        {
            Headline = Own.Headline,
            Summary = OwnWords(Own.Summary),
            KeyPoints = OwnWords(Own.KeyPoints),
            Quotes = quotes,
            QuotesDropped = refused.Count,
            Entities = WithSpeakers(names is null ? Own.Entities : Prove(Own.Entities, names), quotes),
            Topics = names is null ? Own.Topics : names.ProveTopics(Own.Topics),
            Suspicious = AddressesModel,
            Faults = [],
            IsWorthRepair = false,
        };
    }

    /// <summary>Verifies a model's draft. If it drifts from the article in one place, it is trusted nowhere.</summary>
    public ProvenDraft Prove(Draft draft, Language writtenIn)
    {
        Distrust(Obeyed(draft, writtenIn));
        var proven = Prove(draft, writtenIn, Suspicion);
        return proven.Suspicious && Suspicion == Suspicion.None
            ? Prove(draft, writtenIn, Suspicion.Possible) with
            {
                Faults = proven.Faults,
                Suspicious = true,
            }
            : proven;
    }

    private ProvenDraft Prove(Draft draft, Language writtenIn, Suspicion suspicion)
    {
        var statements = new StatementProver(Facts, writtenIn, suspicion);
        var (quotes, refused) = Verify(draft.Quotes);
        var summary = ReplyLanguage.IsOther(draft.Summary, writtenIn) ? [] : statements.ProveStatements(draft.Summary);
        var headline = statements.Supports(draft.Headline) ? Short(draft.Headline, writtenIn) : null;
        if (headline is not null && summary.Any(sentence => sentence.Repeats(headline)))
            headline = null;
        return new ProvenDraft
        {
            Headline = headline ?? OtherHeadline(summary, writtenIn),
            HeadlineReplaced = headline is null,
            Summary = summary,
            KeyPoints =
            [
                .. statements.ProveStatements(draft.KeyPoints).Where(point => !summary.Any(sentence => sentence.Repeats(point.Text))),
            ],
            Quotes = quotes,
            QuotesDropped = refused.Count,
            Entities =
                writtenIn.Tag == article.Language.Tag
                    ? WithSpeakers(Prove(draft.Entities, statements), quotes)
                    : Prove(draft.Entities, statements),
            Topics = statements.ProveTopics(draft.Topics),
            Suspicious = AddressesModel || statements.Drifted,
            Faults = [.. statements.Faults, .. refused.Select(text => $"This quote does not stand in the article word for word: {text}")],
            IsWorthRepair = !AddressesModel && (statements.Faults.Count > 0 || quotes.Count < Math.Min(MinQuotes, draft.Quotes.Count)),
        };
    }

    private IReadOnlyList<TextSpan> Obeyed(Draft draft, Language writtenIn) =>
        writtenIn.Tag == article.Language.Tag ? _injections.Lone.ObeyedBy([draft.Headline, .. draft.Summary, .. draft.KeyPoints]) : [];

    private void Distrust(IReadOnlyList<TextSpan> obeyed)
    {
        if (obeyed.SequenceEqual(_obeyed))
            return;
        (_obeyed, _facts, _own) = (obeyed, null, null);
    }

    private static NamedEntities Prove(NamedEntities names, StatementProver statements) =>
        new(statements.ProveNames(names.People), statements.ProveNames(names.Organizations), statements.ProveNames(names.Places));

    // Who is published as a speaker is published as a person, whatever else is in the sentence.
    private NamedEntities WithSpeakers(NamedEntities names, IReadOnlyList<Quote> quotes) =>
        new NamedSpeakers(article).AddTo(names, quotes.Select(quote => quote.Speaker));

    private static string? Short(string headline, Language writtenIn) =>
        new HeadlineShortener(writtenIn) is var shortener && HeadlineShortener.Fits(headline)
            ? headline
            : shortener.Shorten(headline) ?? shortener.Opening(headline);

    // The extractive headline, or a supported sentence if the digest is in another language.
    private string OtherHeadline(IReadOnlyList<Statement> summary, Language writtenIn)
    {
        var sentence = summary.Where(sentence => sentence.Unsupported.Count == 0).Concat(summary).FirstOrDefault();
        return writtenIn.Tag == article.Language.Tag || sentence is null
            ? Own.Headline
            : Short(sentence.Text.TrimEnd('.'), writtenIn) ?? new HeadlineShortener(writtenIn).Cut(sentence.Text);
    }

    private bool IsTitleInjected => _injections.Title is TitleTrust.Foreign or TitleTrust.AddressesModel;

    private Draft WithoutSuspicious()
    {
        var suspicious = _injections
            .Spans.Concat(_injections.Requests)
            .Concat(_injections.Isolated)
            .Concat(_obeyed)
            .OrderBy(span => span.Start)
            .ToList();
        return suspicious.Count == 0 && !IsTitleInjected
            ? own
            : ExtractiveSummarizer.Summarize(
                IsTitleInjected ? article with { Title = null } : article,
                SourceFinder.Trusted(article.Sentences, suspicious)
            );
    }

    private List<Statement> OwnWords(IReadOnlyList<string> sentences)
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
    private bool IsQuotation(Quote quote) => quote.IsSpoken ? !IsInjected(quote.Span) : !_hasQuotations && !IsSuspicious(quote.Span);

    // A question states nothing. If the article does not answer it, an answer is the model's own.
    private IEnumerable<TextSpan> Questions() =>
        article.Sentences.Select(sentence => sentence.Span).Where(span => IsQuestion(span.Of(article.Text)) && !IsInjected(span));

    // Japanese needs no question mark.
    private static bool IsQuestion(ReadOnlySpan<char> sentence) =>
        SentenceForm.IsQuestionMark(sentence, sentence.Length - 1) || sentence.EndsWith("か。");

    private bool IsInjected(TextSpan span) => Overlaps(_injections.Spans, span);

    private bool IsSuspicious(TextSpan span) =>
        IsInjected(span) || Overlaps(_injections.Requests, span) || Overlaps(_injections.Isolated, span) || Overlaps(_obeyed, span);

    private static bool Overlaps(IReadOnlyList<TextSpan> spans, TextSpan span) =>
        spans.Any(other => other.Start < span.End && span.Start < other.End);
}
