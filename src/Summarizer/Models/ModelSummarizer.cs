using Summarizer.Articles;
using Summarizer.Languages;
using Summarizer.Models.Replies;

namespace Summarizer.Models;

/// <summary>
/// Asks a language model for drafts. A short article takes one call; a long one takes a call per part and one that merges the drafts. An
/// unusable reply is requested once more, so each call is paid for at most twice.
/// </summary>
/// <param name="replies">Tracks whether replies are usable; null: tracked only here.</param>
public sealed class ModelSummarizer(ILanguageModel model, ModelOptions options, ReplyHealth? replies = null)
{
    private const int PromptTokens = 1000; // Instructions, schema, fence.
    private const int MaxOutputTokens = 4096;
    private const int MinContext = 2000;

    private readonly ReplyHealth _replies = replies ?? new ReplyHealth();

    // Halved if the endpoint accepts less than the settings say. Each instance learns this separately.
    private int _contextTokens = options.ContextTokens;

    /// <summary>The version of the prompt.</summary>
    internal static string PromptVersion => DigestPrompt.Version;

    public string Model => options.Name;

    internal async Task<ModelDraft> SummarizeAsync(Article article, Language language, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(language);
        var known = Volatile.Read(ref _contextTokens);
        for (var context = known; ; context = Math.Max(MinContext, context / 2))
        {
            var draft = await Ask(article, language, context)
                .AskAsync(ArticleParts.Cut(article, InputTokens(context)), InputTokens(context), cancellationToken);
            if (draft is not null)
            {
                // Only kept after a shorter request was accepted: an article that is refused at every length says nothing about others.
                if (context < known)
                    Interlocked.CompareExchange(ref _contextTokens, context, known);
                return draft;
            }

            if (context <= MinContext)
                return new ModelDraft.Unavailable(Unavailability.Misconfigured, null);
        }
    }

    /// <summary>Asks again for a draft and lists the faults of the first; null without a usable reply.</summary>
    internal Task<ModelDraft.Written?> RepairAsync(
        Article article,
        Language language,
        IReadOnlyList<string> faults,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(article);
        return Ask(article, language, Volatile.Read(ref _contextTokens)).RepairAsync(faults, cancellationToken);
    }

    /// <summary>Records that the article supports no sentence of the draft.</summary>
    internal void Refute() => _replies.Refute();

    private DraftQuestions Ask(Article article, Language language, int context) =>
        new(model, options.Name, article, language, OutputTokens(context), _replies);

    /// <summary>The tokens of a reply.</summary>
    internal static int OutputTokens(int context) => Math.Min(MaxOutputTokens, context / 4);

    /// <summary>What is left for the material of a request.</summary>
    internal static int InputTokens(int context) => context - OutputTokens(context) - PromptTokens;
}
