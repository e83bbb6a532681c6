using Azure.Identity;
using Microsoft.Extensions.Logging;
using Summarizer.Daily;
using Summarizer.Functions.Telemetry;
using Summarizer.Models;
using Summarizer.Models.Chat;
using Summarizer.Models.Replies;

namespace Summarizer.Functions.Models;

/// <summary>
/// The model that the settings name, with what wraps each call: the cache of replies, the budget, the limiter. Nothing where
/// the settings name none.
/// </summary>
public sealed class ModelPipeline : IDisposable
{
    private readonly HttpClient? _http;
    private readonly ChatModel? _chat;

    /// <summary>Puts the parts together; no call is made.</summary>
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

        // The budget within the gate: who waits for a turn has not passed it yet, so only calls in flight can exceed it.
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
        Editor = new DailyEditor(paidOnce, options.Name, Replies);
    }

    /// <summary>Writes drafts.</summary>
    public ModelSummarizer? Summarizer { get; }

    /// <summary>Writes titles and overviews of days.</summary>
    public DailyEditor? Editor { get; }

    /// <summary>Knows whether the model takes calls.</summary>
    public ThrottledModel? Gate { get; }

    /// <summary>Tracks whether the model's replies are usable.</summary>
    public ReplyHealth? Replies { get; }

    /// <summary>What the last call failed of, in words for whoever looks after the app; null where it did not.</summary>
    public string? Fault => _chat?.LastFault;

    /// <inheritdoc/>
    public void Dispose() => _http?.Dispose();

    // In a method of its own, so that an app without a model does not load the client libraries (3 MB).
    private static ChatModel CreateChat(ModelOptions options, HttpClient http, TimeProvider time) =>
        // The app's own identity; on a developer's machine the developer's.
        new(options, ChatClients.Create(options, http, () => new DefaultAzureCredential()), time);
}
