using System.Net;
using System.Net.Http.Json;
using TestSupport.FakeModel;
using TestSupport.Telemetry;
using TestSupport.Webhooks;

namespace EndToEnd.Tests.Telemetry;

/// <summary>
/// Runs one story while a collector listens: a subscriber, an article that a model digests, a picture that is rejected, a reader with a
/// key. The app is a process of its own, because a listener receives all spans and meters of its process.
/// </summary>
public sealed class TracedAppFixture : IAsyncLifetime
{
    public const string TraceId = "0af7651916cd43dd8448eb211c80319c",
        Article = "traced/harbour.txt",
        Key = "reader-key-5f2d9c41",
        SubscriberSecret = "T0KEN5ecret";

    private readonly AzuriteFixture _accounts = new();

    internal IReadOnlyList<CollectedSpan> Spans { get; private set; } = [];

    internal IReadOnlyList<CollectedPoint> Points { get; private set; } = [];

    internal IReadOnlyList<CollectedLog> Logs { get; private set; } = [];

    public async Task InitializeAsync()
    {
        await _accounts.InitializeAsync();
        await using var collector = await OtlpCollector.StartAsync();
        await using var model = await FakeModelServer.StartAsync();
        await using var receiver = await WebhookReceiver.StartAsync();
        await using var product = await ProductProcess.StartAsync(
            _accounts.Next(),
            CancellationToken.None,
            ("OTEL_EXPORTER_OTLP_ENDPOINT", collector.Url.OriginalString),
            ("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf"),
            ("OTEL_METRIC_EXPORT_INTERVAL", "250"),
            ("OTEL_BSP_SCHEDULE_DELAY", "250"),
            ("OTEL_BLRP_SCHEDULE_DELAY", "250"),
            ("Model__Endpoint", model.Endpoint.AbsoluteUri),
            ("Model__Name", "traced-model"),
            ("Feed__Access", "key"),
            ("Feed__Key", Key)
        );
        using var client = new HttpClient { BaseAddress = product.Address };

        await TellAsync(client, receiver);

        await Eventually.GetAsync(() => Task.FromResult(collector), HasAll);
        (Spans, Points, Logs) = (collector.Spans, collector.Points, collector.Logs);
    }

    public Task DisposeAsync() => _accounts.DisposeAsync();

    /// <summary>What happens last in the story has been sent, and so has the end of the upload's trace.</summary>
    private static bool HasAll(OtlpCollector collector) =>
        collector.Spans.Any(span => span is { TraceId: TraceId, Name: "DeliverWebhook" })
        && collector.Logs.Any(log => log.TraceId == TraceId)
        && collector.Points.Any(point => point.Name == "summarizer.deliveries.attempts")
        && collector.Points.Any(point => point.Name == "summarizer.requests" && point.Attributes["http.response.status_code"] == "304");

    private static async Task TellAsync(HttpClient client, WebhookReceiver receiver)
    {
        using var subscribed = await client.PostAsJsonAsync(
            new Uri("subscriptions", UriKind.Relative),
            new { url = new Uri(receiver.Url, SubscriberSecret) }
        );
        subscribed.EnsureSuccessStatusCode();

        using var upload = new HttpRequestMessage(HttpMethod.Put, $"articles/{Article}")
        {
            Content = new StringContent(ArticleBuilder.Text("Trabzon")),
        };
        upload.Headers.Add("traceparent", $"00-{TraceId}-b7ad6b7169203331-01");
        using var accepted = await client.SendAsync(upload);
        accepted.EnsureSuccessStatusCode();
        using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        await receiver.WaitAsync(received => received.Any(one => one.Type == "digest.created"), timeout.Token);

        using var picture = await client.PutAsync(
            new Uri("articles/picture.png", UriKind.Relative),
            new ByteArrayContent([0x89, 0x50, 0x4E, 0x47, 0, 0, 0, 13])
        );
        await Eventually.GetAsync(
            () => client.GetAsync(new Uri($"digests/picture.png?code={Key}", UriKind.Relative)),
            response => response.StatusCode == HttpStatusCode.UnprocessableEntity
        );
        using var feed = await client.GetAsync(new Uri($"feed.json?code={Key}", UriKind.Relative));
        using var again = new HttpRequestMessage(HttpMethod.Get, $"feed.json?code={Key}")
        {
            Headers = { IfNoneMatch = { feed.Headers.ETag! } },
        };
        using var unchanged = await client.SendAsync(again);
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.NotModified), (feed.StatusCode, unchanged.StatusCode));
    }
}
