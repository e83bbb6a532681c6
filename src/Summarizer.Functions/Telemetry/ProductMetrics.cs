using System.Diagnostics.Metrics;
using Summarizer.Articles;
using Summarizer.Digests;
using Summarizer.Models;
using Summarizer.Models.Replies;

namespace Summarizer.Functions.Telemetry;

/// <summary>
/// The product's metrics. Names and units follow OpenTelemetry's conventions, for the model those for generative AI.
/// </summary>
public sealed class ProductMetrics
{
    internal const string MeterName = "Summarizer";

    // The bucket boundaries that the conventions recommend ("gen-ai-metrics").
    private static readonly InstrumentAdvice<double> Durations = new()
    {
        HistogramBucketBoundaries = [0.01, 0.02, 0.04, 0.08, 0.16, 0.32, 0.64, 1.28, 2.56, 5.12, 10.24, 20.48, 40.96, 81.92],
    };

    private static readonly InstrumentAdvice<double> Ages = new() { HistogramBucketBoundaries = [1, 10, 60, 300, 900, 3600, 21600, 86400] };

    private static readonly InstrumentAdvice<long> Tokens = new()
    {
        HistogramBucketBoundaries = [1, 4, 16, 64, 256, 1024, 4096, 16384, 65536, 262144, 1048576, 4194304, 16777216, 67108864],
    };

    private readonly Counter<long> _published,
        _rejected,
        _deferred,
        _retracted,
        _expired,
        _quotes,
        _unsupported,
        _headlines,
        _deliveries,
        _requests,
        _poisoned,
        _deadLettered,
        _repaired,
        _unusable;
    private readonly Histogram<double> _modelDuration,
        _deliveryDuration,
        _queueAge;
    private readonly Histogram<long> _tokens;

    public ProductMetrics(IMeterFactory meters)
    {
        ArgumentNullException.ThrowIfNull(meters);
        var meter = meters.Create(MeterName);
        _published = meter.CreateCounter<long>("summarizer.articles.published", "{article}", "Revisions of digests that were published.");
        _rejected = meter.CreateCounter<long>("summarizer.articles.rejected", "{article}", "Uploads that have no digest, by reason.");
        _deferred = meter.CreateCounter<long>("summarizer.articles.deferred", "{article}", "Digests that wait for the model, by reason.");
        _retracted = meter.CreateCounter<long>("summarizer.articles.retracted", "{article}", "Digests that were retracted.");
        _expired = meter.CreateCounter<long>(
            "summarizer.articles.expired",
            "{article}",
            "Articles erased because they were older than Retention__Days."
        );
        _quotes = meter.CreateCounter<long>("summarizer.quotes", "{quote}", "Quotes that drafts proposed, by what verification found.");
        _unsupported = meter.CreateCounter<long>(
            "summarizer.facts.unsupported",
            "{fact}",
            "Numbers, dates and names in published summaries that the article does not contain."
        );
        _headlines = meter.CreateCounter<long>(
            "summarizer.headlines.replaced",
            "{headline}",
            "Headlines of drafts that the article does not support."
        );
        _deliveries = meter.CreateCounter<long>("summarizer.deliveries.attempts", "{attempt}", "Delivery attempts, by outcome and status.");
        _deliveryDuration = meter.CreateHistogram(
            "summarizer.deliveries.duration",
            "s",
            "How long subscribers took to respond.",
            advice: Durations
        );
        _requests = meter.CreateCounter<long>("summarizer.requests", "{request}", "Answered requests, by function and status.");
        _poisoned = meter.CreateCounter<long>(
            "summarizer.messages.poisoned",
            "{message}",
            "Messages that failed on every attempt, by queue."
        );
        _deadLettered = meter.CreateCounter<long>(
            "summarizer.messages.dead_lettered",
            "{message}",
            "Messages that cannot be read and wait on dead-letters, by queue."
        );
        _queueAge = meter.CreateHistogram("summarizer.queues.age", "s", "The age of the oldest waiting message, by queue.", advice: Ages);
        _repaired = meter.CreateCounter<long>(
            "summarizer.replies.repaired",
            "{reply}",
            "Model replies that were readable after a repair, by kind; one reply may need several."
        );
        _unusable = meter.CreateCounter<long>("summarizer.replies.unusable", "{reply}", "Unusable model replies, by reason.");
        _modelDuration = meter.CreateHistogram("gen_ai.client.operation.duration", "s", "How long model calls took.", advice: Durations);
        _tokens = meter.CreateHistogram("gen_ai.client.token.usage", "{token}", "Tokens that model calls used.", advice: Tokens);
    }

    internal void Published(Digest digest)
    {
        _published.Add(1, new("summarizer.engine", Name(digest.Engine.Kind)), new("summarizer.provisional", digest.Engine.Provisional));
        var (verified, repaired, dropped) = (
            digest.Verification.QuotesVerified,
            digest.Verification.QuotesRepaired,
            digest.Verification.QuotesDropped
        );
        Add(_quotes, verified - repaired, "summarizer.outcome", "exact");
        Add(_quotes, repaired, "summarizer.outcome", "repaired");
        Add(_quotes, dropped, "summarizer.outcome", "dropped");
        Add(
            _unsupported,
            digest.Summary.Concat(digest.KeyPoints).Sum(statement => statement.Unsupported.Count),
            "summarizer.engine",
            Name(digest.Engine.Kind)
        );
        Add(_headlines, digest.Verification.HeadlineReplaced == true ? 1 : 0, "summarizer.engine", Name(digest.Engine.Kind));
    }

    internal void Rejected(Rejection rejection) => Add(_rejected, 1, "summarizer.reason", rejection.Code);

    internal void Deferred(Unavailability reason) => Add(_deferred, 1, "summarizer.reason", Name(reason));

    internal void Withdrawn(bool isExpired) => (isExpired ? _expired : _retracted).Add(1);

    internal void Attempted(string outcome, int? status, TimeSpan latency)
    {
        KeyValuePair<string, object?> tag = new("summarizer.outcome", outcome);
        _deliveries.Add(1, tag, new("http.response.status_code", status));
        _deliveryDuration.Record(latency.TotalSeconds, tag);
    }

    internal void Answered(string function, int status) =>
        _requests.Add(1, new("faas.name", function), new("http.response.status_code", status));

    internal void Poisoned(string queue) => Add(_poisoned, 1, "messaging.destination.name", queue);

    internal void DeadLettered(string queue) => Add(_deadLettered, 1, "messaging.destination.name", queue);

    /// <summary>Recorded for empty queues too: an alert fires if there are no measurements.</summary>
    internal void Waited(string queue, TimeSpan age) =>
        _queueAge.Record(age.TotalSeconds, new KeyValuePair<string, object?>("messaging.destination.name", queue));

    internal void Repaired(ReplyRepairs repairs)
    {
        foreach (var repair in Enum.GetValues<ReplyRepairs>())
        {
            if (repair != ReplyRepairs.None && repairs.HasFlag(repair))
                Add(_repaired, 1, "summarizer.repair", Name(repair));
        }
    }

    internal void Unusable(ReplyFault fault) => Add(_unusable, 1, "summarizer.reason", Name(fault));

    internal void Asked(string model, ModelAnswer answer, TimeSpan duration)
    {
        KeyValuePair<string, object?> operation = new("gen_ai.operation.name", "chat"),
            name = new("gen_ai.request.model", model);
        if (ErrorOf(answer) is { } error)
            _modelDuration.Record(duration.TotalSeconds, operation, name, new("error.type", error));
        else
            _modelDuration.Record(duration.TotalSeconds, operation, name);
        if (answer is not ModelAnswer.Reply reply)
            return;
        _tokens.Record(reply.InputTokens, operation, name, new("gen_ai.token.type", "input"));
        _tokens.Record(reply.OutputTokens, operation, name, new("gen_ai.token.type", "output"));
    }

    /// <summary>Why there is no reply; null if there is one.</summary>
    internal static string? ErrorOf(ModelAnswer answer) =>
        answer switch
        {
            ModelAnswer.Unavailable unavailable => Name(unavailable.Reason),
            ModelAnswer.TooLong => "too_long",
            _ => null,
        };

    private static void Add(Counter<long> counter, int count, string tag, string value)
    {
        if (count > 0)
            counter.Add(count, new KeyValuePair<string, object?>(tag, value));
    }

    internal static string Name<T>(T value)
        where T : struct, Enum => System.Text.Json.JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());
}
