using Summarizer.Articles;
using Summarizer.Daily.Stories;
using Summarizer.Digests;
using Summarizer.Extraction;
using Summarizer.Languages;
using Summarizer.Models;
using Summarizer.SecondChecks;

namespace Summarizer;

/// <summary>Turns an upload into a digest: reads, summarizes and verifies it. Its only I/O is the call to the model.</summary>
/// <param name="model">Writes the drafts; null: the extractive engine writes them.</param>
/// <param name="checker">Checks the model's statements once more; null: only our own checks do.</param>
public sealed class ArticlePipeline(DigestOptions options, ModelSummarizer? model, TimeProvider time, SecondChecker? checker = null)
{
    private static readonly TimeSpan MaxReadingTime = TimeSpan.FromSeconds(10);

    /// <summary>The engine that makes digests now.</summary>
    public EngineVersion Engine { get; } =
        new(
            model?.Model,
            model is null ? null : ModelSummarizer.PromptVersion,
            options.Language?.Tag,
            checker is null ? null : SecondChecker.PromptVersion
        );

    /// <summary>Reads uploads.</summary>
    internal Func<Upload, ArticleReading> Reader { get; init; } = ArticleReader.Read;

    /// <summary>Makes a digest of an upload, or explains why not.</summary>
    public Task<DigestOutcome> RunAsync(ArticleId id, Upload upload, EarlierDigest earlier, CancellationToken cancellationToken) =>
        RunAsync(id, upload, earlier, beforeAsking: (_, _) => Task.CompletedTask, cancellationToken);

    /// <summary>Makes a digest of an upload, or explains why not.</summary>
    /// <param name="beforeAsking">Called with the article before it is sent to a model.</param>
    public async Task<DigestOutcome> RunAsync(
        ArticleId id,
        Upload upload,
        EarlierDigest earlier,
        Func<Article, CancellationToken, Task> beforeAsking,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(beforeAsking);
        ArgumentNullException.ThrowIfNull(earlier);
        var reading = await ReadAsync(upload, cancellationToken);
        if (reading is ArticleReading.Unreadable unreadable)
            return new DigestOutcome.Rejected(unreadable.Rejection);

        var article = ((ArticleReading.Readable)reading).Article;
        var composer = new DigestComposer(id, upload, article, earlier, options, time.GetUtcNow());
        if (earlier.IsUpToDate(composer.Article, Engine))
            return new DigestOutcome.Unchanged();

        var draft = ExtractiveSummarizer.Summarize(article);
        if (draft.Summary.Count == 0)
            return new DigestOutcome.Rejected(Rejections.NoSentences);

        var prover = new DraftProver(article, draft);
        var extractive = Extractive(composer, prover, article);
        if (model is null)
            return extractive;
        await beforeAsking(article, cancellationToken);
        return await AskAsync(model, article, prover, composer, extractive, cancellationToken);
    }

    // A format that takes longer on some input must not hold up a function. The reader is told to stop; a library in the middle of a call
    // ends by the limits of its input.
    private async Task<ArticleReading> ReadAsync(Upload upload, CancellationToken cancellationToken)
    {
        using var stop = new CancellationTokenSource();
        var stopped = stop.Token;
        try
        {
            return await Task.Run(() => ReadingTime.Run(() => Reader(upload), stopped), cancellationToken)
                .WaitAsync(MaxReadingTime, time, cancellationToken);
        }
        catch (TimeoutException)
        {
            return new ArticleReading.Unreadable(Rejections.ReadingTimeout);
        }
        finally
        {
            await stop.CancelAsync();
        }
    }

    private async Task<DigestOutcome> AskAsync(
        ModelSummarizer asked,
        Article article,
        DraftProver prover,
        DigestComposer composer,
        DigestOutcome.Composed extractive,
        CancellationToken cancellationToken
    )
    {
        var language = options.Language ?? article.Language;
        switch (await asked.SummarizeAsync(article, language, cancellationToken))
        {
            case ModelDraft.Written written:
                var (proven, tokens) = await ProveAsync(asked, prover, article, language, written, cancellationToken);
                if (proven.Summary.Count == 0) // Without the orders that the reply obeyed.
                    return Fallback(Extractive(composer, prover, article), FallbackReason.Unusable, tokens);
                return await CheckAsync(proven, prover, cancellationToken) switch
                {
                    CheckOutcome.Unavailable busy => Defer(extractive, busy.Reason, busy.RetryAfter),
                    CheckOutcome.Checked check => WithTerms(
                        composer.Compose(check.Draft, Engine.ToEngine(EngineKind.Model, tokens + check.Tokens), written.Coverage, language),
                        article
                    ),
                    var outcome => throw new InvalidOperationException($"{outcome.GetType()} is not a known outcome."),
                };
            case ModelDraft.Unreadable unreadable:
                return Fallback(extractive, FallbackReason.Unusable, unreadable.Tokens);
            case ModelDraft.Declined declined:
                return Fallback(
                    extractive,
                    declined.End == ReplyEnd.Refused ? FallbackReason.Refused : FallbackReason.Filtered,
                    declined.Tokens
                );
            case ModelDraft.Unavailable unavailable:
                return Defer(extractive, unavailable.Reason, unavailable.RetryAfter);
            case var draft:
                throw new InvalidOperationException($"{draft.GetType()} is not a known draft.");
        }
    }

    // One repair at most, and the better of the two drafts is used: an article that fits into one call is paid for at most twice.
    private static async Task<(ProvenDraft Draft, TokenCount Tokens)> ProveAsync(
        ModelSummarizer asked,
        DraftProver prover,
        Article article,
        Language language,
        ModelDraft.Written written,
        CancellationToken cancellationToken
    )
    {
        var first = Prove(asked, prover, language, written.Draft);
        if (!written.MayRepair || !first.IsWorthRepair)
            return (first, written.Tokens);

        var repaired = await asked.RepairAsync(article, language, first.Faults, cancellationToken);
        if (repaired is null)
            return (first, written.Tokens);
        var second = Prove(asked, prover, language, repaired.Draft);
        return (second.IsBetterThan(first) ? second : first, written.Tokens + repaired.Tokens);
    }

    // Runs after the repair. The draft is stored by then: if the model cannot be asked now, the next run pays for the check only.
    private async Task<CheckOutcome> CheckAsync(ProvenDraft draft, DraftProver prover, CancellationToken cancellationToken) =>
        checker is null ? new CheckOutcome.Checked(draft, default) : await checker.CheckAsync(draft, prover.Evidence, cancellationToken);

    private static ProvenDraft Prove(ModelSummarizer asked, DraftProver prover, Language language, Draft draft)
    {
        var proven = prover.Prove(draft, language);
        if (proven.Summary.Count == 0)
            asked.Refute();
        return proven;
    }

    private static DigestOutcome.Composed Extractive(DigestComposer composer, DraftProver prover, Article article) =>
        WithTerms(composer.Compose(prover.ProveOwnWords(), new Engine { Kind = EngineKind.Extractive }), article);

    // The words of two languages cannot be compared, so a digest in another language has only its own.
    private static DigestOutcome.Composed WithTerms(DigestOutcome.Composed composed, Article article) =>
        composed with
        {
            Digest = composed.Digest with
            {
                Terms = StoryTermReader.Read(composed.Digest, composed.Digest.Language == article.Language.Tag ? article : null),
            },
        };

    private DigestOutcome Fallback(DigestOutcome.Composed extractive, FallbackReason reason, TokenCount tokens) =>
        extractive with
        {
            Digest = extractive.Digest with
            {
                Engine = Engine.ToEngine(EngineKind.Extractive, tokens) with
                {
                    Fallback = reason,
                    Suspicious = extractive.Digest.Engine.Suspicious,
                },
            },
        };

    private static DigestOutcome.Deferred Defer(DigestOutcome.Composed extractive, Unavailability reason, TimeSpan? retryAfter) =>
        new(
            reason,
            retryAfter,
            extractive with
            {
                Digest = extractive.Digest with { Engine = extractive.Digest.Engine with { Provisional = true } },
            }
        );
}
