using Azure.Identity;
using Microsoft.Extensions.Logging;
using Summarizer.Daily;
using Summarizer.Functions.Telemetry;
using Summarizer.Models;
using Summarizer.Models.Chat;
using Summarizer.Models.Replies;
using Summarizer.SecondChecks;

namespace Summarizer.Functions.Models;

/// <summary>The configured model with everything around each call: cache, budget, limiter. Empty if no model is configured.</summary>
public sealed class ModelPipeline : IDisposable
{
    private readonly HttpClient? _http;
    private readonly ChatModel? _chat;

    /// <summary>Builds the pipeline without calling the model.</summary>
    public ModelPipeline(
        Settings settings,
        DraftStore drafts,
        UsageLedger ledger,
        ProductMetrics metrics,
        TimeProvider time,
        Random random,
        ILoggerFactory logs
    )
    {
        ArgumentNullException.ThrowIfNull(settings);
        if (settings.Model is not { } options)
            return;
        _http = ChatClients.CreateHttpClient(ChatClients.CreateHandler());
        _chat = CreateChat(options, _http, time);

        // The budget comes after the limiter: requests that wait for their turn have not passed the budget yet, so only calls in flight can
        // exceed it.
        var budgeted = new BudgetedModel(
            new InstrumentedModel(_chat, metrics, time),
            ledger,
            options,
            time,
            logs.CreateLogger<BudgetedModel>()
        );
        Gate = new ThrottledModel(budgeted, options.MaxParallelCalls, time, random.NextDouble);
        var paidOnce = new CachingModel(Gate, drafts, time, logs.CreateLogger<CachingModel>());
        Replies = new ReplyHealth(metrics.Repaired, metrics.Unusable);
        Summarizer = new ModelSummarizer(paidOnce, options, Replies);
        Checker = settings.HasSecondCheck ? new SecondChecker(paidOnce, options, Replies) : null;
        Editor = new DailyEditor(paidOnce, options.Name, Replies);
    }

    /// <summary>Writes drafts.</summary>
    internal ModelSummarizer? Summarizer { get; }

    /// <summary>Checks drafts once more; null unless <c>Digest__Check</c> is <c>model</c>.</summary>
    internal SecondChecker? Checker { get; }

    /// <summary>Writes titles and overviews of days.</summary>
    internal DailyEditor? Editor { get; }

    /// <summary>Knows whether the model accepts calls.</summary>
    internal ThrottledModel? Gate { get; }

    /// <summary>Tracks whether the model's replies are usable.</summary>
    internal ReplyHealth? Replies { get; }

    /// <summary>Why the last call failed, for the operator; null if it succeeded.</summary>
    internal string? Fault => _chat?.LastFault;

    /// <inheritdoc/>
    public void Dispose() => _http?.Dispose();

    // In a method of its own, so that an app without a model does not load the client libraries (3 MB).
    private static ChatModel CreateChat(ModelOptions options, HttpClient http, TimeProvider time) =>
        // The app's own identity; on a developer's machine the developer's.
        new(options, ChatClients.Create(options, http, () => new DefaultAzureCredential()), time);
}
