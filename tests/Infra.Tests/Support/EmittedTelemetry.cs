using System.Diagnostics.Metrics;
using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Summarizer;
using Summarizer.Articles;
using Summarizer.Digests;
using Summarizer.Functions;
using Summarizer.Functions.Telemetry;
using Summarizer.Models;
using Summarizer.Models.Replies;

namespace Infra.Tests.Support;

/// <summary>The product's telemetry names: of metrics with their dimensions as measured, of span attributes and of log members.</summary>
internal sealed partial class EmittedTelemetry
{
    private readonly Dictionary<string, HashSet<string>> _metrics;
    private readonly HashSet<string> _spans = NamesIn("src", SpanTag()),
        _logs =

        [
            .. typeof(Program)
                .Assembly.GetTypes()
                .SelectMany(type => type.GetMethods(BindingFlags.Static | BindingFlags.Public))
                .Select(method => method.GetCustomAttribute<LoggerMessageAttribute>()?.Message ?? "")
                .SelectMany(message => LogMember().Matches(message).Select(match => match.Groups[1].Value)),
        ];

    private EmittedTelemetry(Dictionary<string, HashSet<string>> metrics) => _metrics = metrics;

    /// <summary>Measures everything once.</summary>
    public static async Task<EmittedTelemetry> RecordAsync()
    {
        var measured = new Dictionary<string, HashSet<string>>();
        using var services = new ServiceCollection().AddMetrics().BuildServiceProvider();
        var factory = services.GetRequiredService<IMeterFactory>();
        var metrics = new ProductMetrics(factory);
        using var listener = new MeterListener();
        listener.InstrumentPublished = (instrument, self) =>
        {
            if (instrument.Meter.Scope == factory)
                self.EnableMeasurementEvents(instrument);
        };
        listener.SetMeasurementEventCallback<long>((instrument, _, tags, _) => Add(instrument, tags));
        listener.SetMeasurementEventCallback<double>((instrument, _, tags, _) => Add(instrument, tags));
        listener.Start();

        metrics.Published(await DigestAsync());
        metrics.Rejected(Rejections.BadName);
        metrics.Deferred(Unavailability.HeldBack);
        metrics.Withdrawn(isExpired: true);
        metrics.Withdrawn(isExpired: false);
        metrics.Attempted("delivered", 200, TimeSpan.Zero);
        metrics.Answered("GetFeed", 200);
        metrics.Poisoned("deliveries");
        metrics.DeadLettered("deliveries");
        metrics.Waited("deliveries", TimeSpan.Zero);
        metrics.Repaired(Enum.GetValues<ReplyRepairs>().Max());
        metrics.Unusable(ReplyFault.Empty);
        metrics.Asked("small", new ModelAnswer.Reply("", ReplyEnd.Complete, 1, 1), TimeSpan.Zero);
        metrics.Asked("small", new ModelAnswer.TooLong(), TimeSpan.Zero);
        return new EmittedTelemetry(measured);

        void Add(Instrument instrument, ReadOnlySpan<KeyValuePair<string, object?>> tags)
        {
            if (!measured.TryGetValue(instrument.Name, out var names))
                measured[instrument.Name] = names = [];
            foreach (var tag in tags)
                names.Add(tag.Key);
        }
    }

    /// <summary>The names in a query that the telemetry does not have.</summary>
    public IEnumerable<string> FindUnknown(string query)
    {
        var named = MetricName().Matches(Property().Replace(query, "")).Select(match => match.Groups[1].Value).ToList();
        var counted = _metrics.Where(metric => named.Any(name => IsNamed(metric.Key, name))).ToList();
        var known = new HashSet<string>();
        if (query.Contains("AppMetrics", StringComparison.Ordinal))
            known.UnionWith(counted.SelectMany(metric => metric.Value));
        if (query.Contains("AppTraces", StringComparison.Ordinal))
            known.UnionWith(_logs);
        if (query.Contains("AppRequests", StringComparison.Ordinal) || query.Contains("AppDependencies", StringComparison.Ordinal))
            known.UnionWith(_spans);
        return named
            .Where(name => !_metrics.Keys.Any(metric => IsNamed(metric, name)))
            .Concat(Property().Matches(query).Select(match => match.Groups[1].Value).Except(known));
    }

    private static bool IsNamed(string metric, string name) =>
        name.EndsWith('.') ? metric.StartsWith(name, StringComparison.Ordinal) : metric == name;

    private static async Task<Digest> DigestAsync()
    {
        var upload = new Upload("a.txt", BinaryData.FromString(ArticleBuilder.Text("Bergen")));
        var outcome = await new ArticlePipeline(new DigestOptions(), model: null, TimeProvider.System).RunAsync(
            ArticleBuilder.Id(),
            upload,
            EarlierDigest.None,
            default
        );
        return Assert.IsType<DigestOutcome.Composed>(outcome).Digest;
    }

    private static HashSet<string> NamesIn(string folder, Regex pattern) =>
        [
            .. Directory
                .EnumerateFiles(Path.Combine(Repository.Root, folder), "*.cs", SearchOption.AllDirectories)
                .SelectMany(file => pattern.Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value)),
        ];

    [GeneratedRegex("SetTag\\(\"([^\"]+)\"")]
    private static partial Regex SpanTag();

    [GeneratedRegex(@"\{(\w+)")]
    private static partial Regex LogMember();

    [GeneratedRegex("Properties\\[\"([^\"]+)\"\\]")]
    private static partial Regex Property();

    [GeneratedRegex("\"((?:summarizer|gen_ai)\\.[a-z_.]+)\"")]
    private static partial Regex MetricName();
}
