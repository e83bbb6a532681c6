using System.Runtime.CompilerServices;
using System.Text.Json;
using Summarizer.Articles;
using Summarizer.Digests;
using Summarizer.Models;
using TestSupport.FakeModel;

namespace Summarizer.Functions.Tests.Models;

/// <summary>Replies and refusals observed from real servers, over real HTTP and through the whole pipeline.</summary>
public sealed class ReplyCaseTests
{
    private const string Text =
        "The town library reopened on Saturday after nine months of repairs, and so did the archive after the flood.\n\n"
        + "“We saved every map, and most of the newspapers,” said Tom Hale, the director.\n\n"
        + "About 14,000 volumes were dried by hand. The repairs cost 2.3 million dollars.\n";

    private static readonly Dictionary<string, JsonElement> Cases = ReadCases();

    public static TheoryData<string> Drafts => [.. Cases.Keys.Where(name => name != "filter-through-a-gateway")];

    [Theory]
    [MemberData(nameof(Drafts))]
    public async Task Digest_IsTheModels_AfterOneCall(string name)
    {
        await using var server = await FakeModelServer.StartAsync();
        server.Respond = _ => Reply(Cases[name]);

        var digest = await DigestAsync(server);

        Assert.Equal((EngineKind.Model, null), (digest.Engine.Kind, digest.Engine.Fallback));
        Assert.Equal(name == "ent" ? "Library & archive reopen after flood" : "Library reopens after flood", digest.Headline);
        Assert.Equal(
            name == "ent"
                ? ["The town’s library reopened on Saturday \"after nine months\" of repairs."]
                : (
                    (string[])
                        ["The town library reopened on Saturday after nine months of repairs.", "The repairs cost 2.3 million dollars."]
                )[..(name == "md" ? 1 : 2)],
            digest.Summary.Select(sentence => sentence.Text)
        );
        Assert.Equal(["About 14,000 volumes were dried by hand."], digest.KeyPoints.Select(point => point.Text));
        Assert.Equal(
            name == "fffequote" ? "We saved every map, and most" : "We saved every map, and most of the newspapers",
            Assert.Single(digest.Quotes).Text
        );
        Assert.Equal("Tom Hale", digest.Quotes[0].Speaker);
        Assert.Equal(["library", "flood"], digest.Topics);
        Assert.Equal(1, server.Calls);
        Assert.False(server.Requests[0].Body.GetProperty("stream").GetBoolean());
    }

    [Fact]
    public async Task Digest_StaysExtractive_WhenAGatewayPassesOnAContentFilter()
    {
        await using var server = await FakeModelServer.StartAsync();
        server.Next(Reply(Cases["filter-through-a-gateway"]));
        var pipeline = Pipeline(server, out var gate);

        var stopped = await DigestAsync(pipeline, Text);
        var other = await DigestAsync(pipeline, Text.Replace("Saturday", "Sunday", StringComparison.Ordinal));

        Assert.Equal(
            (EngineKind.Extractive, FallbackReason.Filtered, false),
            (stopped.Engine.Kind, stopped.Engine.Fallback, stopped.Engine.Provisional)
        );
        Assert.Equal(EngineKind.Model, other.Engine.Kind);
        Assert.Null(gate.Pause);
        Assert.Equal(2, server.Calls);
    }

    [Fact]
    public async Task Quotes_AreFound_WhateverMarkupTheModelPutIntoThem()
    {
        await using var server = await FakeModelServer.StartAsync();
        string[] quotes =
        [
            "**We saved every map**, and most",
            "We saved <b>every</b> map, and most of the",
            "&quot;We saved every map, and most of the newspapers&quot;",
        ];
        server.Next(
            FakeReply.Json(
                new
                {
                    headline = "Library reopens after flood",
                    summary = (string[])["The repairs cost 2.3 million dollars."],
                    quotes = quotes.Select(text => new { text, speaker = "Tom Hale" }),
                }
            )
        );

        var digest = await DigestAsync(server);

        Assert.Equal(
            (3, 3, 0),
            (digest.Verification.QuotesReturned, digest.Verification.QuotesVerified, digest.Verification.QuotesDropped)
        );
        Assert.All(digest.Quotes, quote => Assert.Contains(quote.Text, Text, StringComparison.Ordinal));
    }

    private static async Task<Digest> DigestAsync(FakeModelServer server) => await DigestAsync(Pipeline(server, out _), Text);

    private static async Task<Digest> DigestAsync(ArticlePipeline pipeline, string text)
    {
        var outcome = await pipeline.RunAsync(
            ArticleBuilder.Id(),
            new Upload("article.txt", System.Text.Encoding.UTF8.GetBytes(text)),
            EarlierDigest.None,
            CancellationToken.None
        );
        return Assert.IsType<DigestOutcome.Composed>(outcome).Digest;
    }

    private static ArticlePipeline Pipeline(FakeModelServer server, out ThrottledModel gate)
    {
        gate = new ThrottledModel(ChatModelBuilder.Build(server), 4, TimeProvider.System, () => 0);
        return new ArticlePipeline(
            new DigestOptions(),
            new ModelSummarizer(gate, new ModelOptions { Endpoint = server.Endpoint, Name = "small" }),
            TimeProvider.System
        );
    }

    private static FakeReply.Document Reply(JsonElement row)
    {
        var (body, isStream) = (row.GetProperty("body"), row.TryGetProperty("contentType", out var type));
        return new FakeReply.Document(
            row.GetProperty("status").GetInt32(),
            isStream ? type.GetString()! : "application/json",
            isStream ? body.GetString()! : body.GetRawText()
        );
    }

    private static Dictionary<string, JsonElement> ReadCases([CallerFilePath] string file = "") =>
        File.ReadLines(Path.Combine(Path.GetDirectoryName(file)!, "model-replies.jsonl"))
            .Select(line => JsonElement.Parse(line))
            .ToDictionary(row => row.GetProperty("name").GetString()!);
}
