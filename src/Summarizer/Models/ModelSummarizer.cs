using Summarizer.Articles;
using Summarizer.Languages;
using Summarizer.Models.Replies;

namespace Summarizer.Models;

/// <summary>
/// Has a language model write drafts. A short article is one call; a long one is a call for each part and one that joins them. Each call is
/// paid for twice at most: an unusable reply is requested once more.
/// </summary>
/// <param name="options">Which model, and how much it can read.</param>
/// <param name="replies">Tracks whether its replies are usable; null: not tracked outside.</param>
public sealed class ModelSummarizer(ILanguageModel model, ModelOptions options, ReplyHealth? replies = null)
{
    private const int PromptTokens = 1000; // Instructions, schema, fence.
    private const int MaxOutputTokens = 4096;
    private const int MinContext = 2000;

    private readonly ReplyHealth _replies = replies ?? new ReplyHealth();

    // Halved where an endpoint reads less than the settings say; each instance learns it by itself.
    private int _contextTokens = options.ContextTokens;

    /// <summary>The wording of the prompt.</summary>
    public static string PromptVersion => DigestPrompt.Version;

    /// <summary>The model's name.</summary>
    public string Model => options.Name;

    /// <summary>Drafts an article.</summary>
    /// <param name="language">The language to write in.</param>
    public async Task<ModelDraft> SummarizeAsync(Article article, Language language, CancellationToken cancellationToken)
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
                // Kept only once a shorter request was accepted: an article that is refused at every length says nothing about others.
                if (context < known)
                    Interlocked.CompareExchange(ref _contextTokens, context, known);
                return draft;
            }

            if (context <= MinContext)
                return new ModelDraft.Unavailable(Unavailability.Misconfigured, null);
        }
    }

    /// <summary>Asks once more for a draft, telling what was wrong with the first; null where none came.</summary>
    public Task<ModelDraft.Written?> RepairAsync(
        Article article,
        Language language,
        IReadOnlyList<string> faults,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(article);
        return Ask(article, language, Volatile.Read(ref _contextTokens)).RepairAsync(faults, cancellationToken);
    }

    /// <summary>Records that the article supports no sentence of a draft.</summary>
    internal void Refute() => _replies.Refute();

    private DraftQuestions Ask(Article article, Language language, int context) =>
        new(model, options.Name, article, language, OutputTokens(context), _replies);

    private static int OutputTokens(int context) => Math.Min(MaxOutputTokens, context / 4);

    private static int InputTokens(int context) => context - OutputTokens(context) - PromptTokens;
}
