using TestSupport.Telemetry;

namespace EndToEnd.Tests.Telemetry;

/// <summary>What a collector receives from the product.</summary>
public sealed class TelemetryTests(TracedAppFixture story) : IClassFixture<TracedAppFixture>
{
    [Fact]
    public void OneTrace_GoesFromUploadToDelivery()
    {
        var trace = story.Spans.Where(span => span.TraceId == TracedAppFixture.TraceId).ToDictionary(span => span.SpanId);
        var delivery = Assert.Single(trace.Values, span => span.Name == "DeliverWebhook");

        Assert.Equal(
            ["DeliverWebhook", "NotifySubscribers", "DigestArticle", "function", "PUT"],
            Ancestry(trace, delivery).Select(span => span.Name.Split(' ')[0])
        );
        Assert.Equal(TracedAppFixture.Article, trace.Values.Single(span => span.Name == "DigestArticle").Attributes["summarizer.article"]);
        Assert.Equal(("204", "delivered"), (delivery.Attributes["summarizer.status"], delivery.Attributes["summarizer.outcome"]));
    }

    [Fact]
    public void TheModelsCall_IsPartOfTheTrace_WithItsTokens()
    {
        var call = Assert.Single(story.Spans, span => span.TraceId == TracedAppFixture.TraceId && span.Name == "chat traced-model");

        Assert.Equal("DigestArticle", story.Spans.Single(span => span.SpanId == call.ParentId).Name);
        Assert.True(int.Parse(call.Attributes["gen_ai.usage.input_tokens"], null) > 0);
        Assert.True(int.Parse(call.Attributes["gen_ai.usage.output_tokens"], null) > 0);
    }

    [Theory]
    [InlineData("summarizer.articles.published", 1, "summarizer.engine=model", "summarizer.provisional=false")]
    [InlineData("summarizer.articles.rejected", 1, "summarizer.reason=binary")]
    [InlineData("summarizer.deliveries.attempts", 1, "summarizer.outcome=delivered", "http.response.status_code=204")]
    [InlineData("summarizer.deliveries.duration", 1, "summarizer.outcome=delivered")]
    [InlineData("summarizer.requests", 1, "faas.name=GetFeed", "http.response.status_code=200")]
    [InlineData("summarizer.requests", 1, "faas.name=GetFeed", "http.response.status_code=304")]
    [InlineData("gen_ai.client.operation.duration", 1, "gen_ai.request.model=traced-model")]
    [InlineData("gen_ai.client.token.usage", 1, "gen_ai.token.type=input")]
    [InlineData("gen_ai.client.token.usage", 1, "gen_ai.token.type=output")]
    public void Metric_HasCounted(string name, double count, params string[] attributes)
    {
        var points = story.Points.Where(point =>
            point.Name == name && attributes.All(attribute => point.Attributes[attribute.Split('=')[0]] == attribute.Split('=')[1])
        );

        Assert.Equal(count, points.Max(point => point.Value));
    }

    [Fact]
    public void Quotes_AreCountedByWhatVerificationFound() =>
        Assert.True(
            story
                .Points.Where(point => point.Name == "summarizer.quotes" && point.Attributes["summarizer.outcome"] == "exact")
                .Max(point => point.Value) > 0
        );

    [Fact]
    public void Logs_AreWrittenInTheTrace() =>
        Assert.Contains(
            story.Logs,
            log => log.TraceId == TracedAppFixture.TraceId && log.Attributes.GetValueOrDefault("Article") == TracedAppFixture.Article
        );

    [Fact]
    public void NothingExported_HoldsTextOfArticles_OrSecrets()
    {
        var sentences = ArticleBuilder.Text("Trabzon").Split('\n', StringSplitOptions.RemoveEmptyEntries);

        var exported = string.Join(
            '\n',
            story
                .Spans.SelectMany(span => span.Attributes.Values.Append(span.Name))
                .Concat(story.Points.SelectMany(point => point.Attributes.Values))
                .Concat(story.Logs.SelectMany(log => log.Attributes.Values.Append(log.Body)))
        );

        Assert.Contains(TracedAppFixture.Article, exported, StringComparison.Ordinal);
        Assert.All(
            [.. sentences, TracedAppFixture.Key, TracedAppFixture.SubscriberSecret, "whsec_", "AccountKey"],
            secret => Assert.DoesNotContain(secret, exported, StringComparison.Ordinal)
        );
    }

    private static IEnumerable<CollectedSpan> Ancestry(Dictionary<string, CollectedSpan> spans, CollectedSpan? span)
    {
        for (; span is not null; span = spans.GetValueOrDefault(span.ParentId))
            yield return span;
    }
}
