using Summarizer.Articles;

namespace Summarizer.Summaries;

/// <summary>
/// Has a language model write drafts. A short article is one call; a long one is a call a part and one that joins them. A reply of no
/// use is asked for once more.
/// </summary>
/// <param name="model">Answers.</param>
/// <param name="options">Which model, and how much it can read.</param>
public sealed class ModelSummarizer(IModel model, ModelOptions options)
{
    private const int PromptTokens = 1000; // Instructions, schema, fence.
    private const int MostOutputTokens = 4096;
    private const int LeastContext = 2000;

    // Halved where an endpoint reads less than the settings say; each instance learns it by itself.
    private int _contextTokens = options.ContextTokens;

    /// <summary>The wording of the prompt.</summary>
    public static string PromptVersion => DigestPrompt.Version;

    /// <summary>The model's name.</summary>
    public string Model => options.Name;

    /// <summary>Drafts an article.</summary>
    /// <param name="article">The article.</param>
    /// <param name="language">The language to write in.</param>
    /// <param name="attempt">Counts from 1; another number asks for another draft.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<ModelDraft> SummarizeAsync(Article article, Language language, int attempt, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(language);
        while (true)
        {
            var context = Volatile.Read(ref _contextTokens);
            var questions = new DraftQuestions(model, options.Name, article, language, attempt, OutputTokens(context));
            var draft = await questions.AskAsync(ArticleParts.Cut(article, InputTokens(context)), InputTokens(context), cancellationToken);
            if (draft is not null) return draft;
            if (context <= LeastContext) return new ModelDraft.Unavailable(Unavailability.Misconfigured, null);
            Interlocked.CompareExchange(ref _contextTokens, Math.Max(LeastContext, context / 2), context);
        }
    }

    /// <summary>Asks once more for a draft, telling what was wrong with the first; null where none came.</summary>
    public async Task<ModelDraft.Written?> RepairAsync(
        Article article, Language language, int attempt, IReadOnlyList<string> faults, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(article);
        var questions = new DraftQuestions(model, options.Name, article, language, attempt, OutputTokens(Volatile.Read(ref _contextTokens)));
        return await questions.RepairAsync(faults, cancellationToken);
    }

    private static int OutputTokens(int context) => Math.Min(MostOutputTokens, context / 4);

    private static int InputTokens(int context) => context - OutputTokens(context) - PromptTokens;
}
