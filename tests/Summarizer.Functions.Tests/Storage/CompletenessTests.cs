using System.Collections;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Summarizer.Articles;
using Summarizer.Daily;
using Summarizer.Digests;
using Summarizer.Functions.Articles;
using Summarizer.Functions.Digests;
using Summarizer.Functions.Feeds;
using Summarizer.Functions.Models;
using Summarizer.Functions.Publishing;
using Summarizer.Functions.Webhooks;
using Summarizer.Functions.Webhooks.Delivery;
using Summarizer.Models;
using Summarizer.Webhooks;

namespace Summarizer.Functions.Tests.Storage;

/// <summary>Incomplete JSON is rejected when it is read; no member is null where the code relies on a value.</summary>
public sealed class CompletenessTests
{
    private static readonly DateTimeOffset At = new(2026, 1, 31, 12, 0, 0, TimeSpan.Zero);
    private static readonly NullabilityInfoContext Nullability = new();

    [Fact]
    public async Task Read_RefusesOrFillsIn_WhateverIsMissingOrNull()
    {
        var digest = await DigestAsync();
        var attempt = new Attempt("msg_1", WebhookEvents.DigestCreated, 1, At, 200, 5, "ok", "none");
        var message = new WebhookMessage("msg_1", WebhookEvents.DigestCreated, "{}"u8.ToArray());

        Check(digest, DigestJson.Readable.Digest);
        Check(DailyComposer.Compose(new DateOnly(2026, 1, 31), "UTC", [digest], At), DailyJson.Readable.DailyDigest);
        Check(
            new Publication
            {
                State = PublicationState.Pending,
                Revision = 1,
                Next = digest,
                Line = new(new(2026, 1, 31), 0, 1),
                Rejection = Rejections.Failed,
                Retry = new(2, At, At, 1),
            },
            RecordJson.Readable.Publication
        );
        Check(new FeedLine("a.txt", 1), FeedLineJson.Readable.FeedLine);
        Check(new StoredRejection("a.txt", "failed", "Why.", "What.", At), ArticleJson.Readable.StoredRejection);
        Check(StoredDraft.Of(new ModelAnswer.Reply("text", ReplyEnd.Complete, 1, 1), "m", At), ModelJson.Readable.StoredDraft);
        Check(new UsageLine(At, "m", 1, 1), ModelJson.Readable.UsageLine);
        Check(new DayUsage(new DateOnly(2026, 1, 31), [new ModelUsage("m", 1, 1, 1)]), ModelJson.Readable.DayUsage);
        Check(attempt, SubscriptionJson.Readable.Attempt);
        Check(StoredDelivery.Of("sub_1", message, At).With(attempt), SubscriptionJson.Readable.StoredDelivery);
        Check(
            new Subscription
            {
                Id = "sub_1",
                Url = new Uri("https://example.com"),
                State = SubscriptionState.Active,
                Secrets = [new SigningSecret("whsec_x", At)],
                CreatedAt = At,
            },
            SubscriptionJson.Readable.Subscription
        );
        Check(
            DigestMessage.DayEvent(new DateOnly(2026, 1, 31)) with
            {
                Setback = new(1, true),
                Traceparent = "t",
                Retracts = true,
                StorageFaults = 1,
            },
            RecordJson.Readable.DigestMessage
        );
        Check(new ExpiryMessage(1, At, ["a.txt"]), ExpiryJson.Readable.ExpiryMessage);
        Check(new DeliveryMessage(1, "sub_1", "msg_1", 1, "t", new(1, true)), SubscriptionJson.Readable.DeliveryMessage);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("1")]
    [InlineData("")]
    [InlineData("no JSON")]
    [InlineData("""{"v":1}""")]
    [InlineData("""{"v":2,"id":"a.txt","revision":1,"attempt":1}""")]
    [InlineData("""{"id":"a.txt","revision":1,"attempt":1}""")]
    [InlineData("""{"v":1,"id":null,"revision":1,"attempt":1}""")]
    [InlineData("""{"v":1,"id":"","revision":1,"attempt":1}""")]
    [InlineData("""{"v":1,"id":"../a","revision":1,"attempt":1}""")]
    [InlineData("""{"v":1,"id":"a.txt","revision":-1,"attempt":1}""")]
    [InlineData("""{"v":1,"id":"a.txt","revision":1,"attempt":0}""")]
    [InlineData("""{"v":1,"id":"a.txt","revision":1}""")]
    [InlineData("""{"v":1,"id":"a.txt","revision":1,"attempt":1,"setback":{}}""")]
    [InlineData("""{"v":1,"subscription":"..","id":"msg_1","attempt":1}""")]
    [InlineData("""{"v":1,"subscription":"sub_0123456789abcdef01234567","attempt":1}""")]
    public void Parse_RefusesAMessage_ThatIsIncompleteOrUnknown(string message)
    {
        Assert.ThrowsAny<JsonException>(() => DigestMessage.Parse(message));
        Assert.ThrowsAny<JsonException>(() => DeliveryMessage.Parse(message));
        Assert.False(DigestMessage.TryParse(message, out _));
        Assert.ThrowsAny<JsonException>(() => DeliveryMessage.Parse(message));
    }

    [Fact]
    public void Parse_TakesAMessage_WithoutItsOptionalMembers()
    {
        Assert.Equal("a.txt", DigestMessage.Parse("""{"v":1,"id":"a.txt","revision":0,"attempt":1}""").Id);
        Assert.Equal(new DateOnly(2026, 1, 31), DigestMessage.Parse("""{"v":1,"id":"","revision":0,"attempt":1,"day":"2026-01-31"}""").Day);
        Assert.Equal(
            "msg_1",
            DeliveryMessage.Parse("""{"v":1,"subscription":"sub_0123456789abcdef01234567","id":"msg_1","attempt":1}""").Id
        );
    }

    [Fact]
    public void Read_RestoresDefaults_OfWhatIsAbsent()
    {
        var delivery = JsonSerializer.Deserialize(
            """{"subscription":"s","id":"m","type":"t","body":"{}","createdAt":"2026-01-31T12:00:00Z","state":"pending"}""",
            SubscriptionJson.Readable.StoredDelivery
        )!;
        var publication = JsonSerializer.Deserialize("""{"state":"pending","revision":3}""", RecordJson.Readable.Publication)!;
        var subscription = JsonSerializer.Deserialize(
            """{"id":"s","url":"https://example.com","state":"active","secrets":[],"createdAt":"2026-01-31T12:00:00Z"}""",
            SubscriptionJson.Readable.Subscription
        )!;

        Assert.Equal((1, 1, 0), (delivery.NextAttempt, delivery.FirstAttempt, delivery.Attempts.Count));
        Assert.Equal(1, publication.FirstRevision);
        Assert.Empty(subscription.Events.Concat(subscription.Topics).Concat(subscription.Languages));
    }

    private static void Check<T>(T sample, JsonTypeInfo<T> type)
    {
        var json = JsonSerializer.SerializeToNode(sample, type)!;
        foreach (var path in PathsOf(json))
        {
            foreach (var isNull in (bool[])[true, false])
            {
                var changed = json.DeepClone();
                var parent = path.SkipLast(1).Aggregate(changed, (node, step) => step is int index ? node[index]! : node[(string)step]!);
                if (path[^1] is int at)
                    parent.AsArray().RemoveAt(at); // Null is allowed: the serializer does not check elements.
                else if (isNull)
                    parent[(string)path[^1]] = null;
                else
                    parent.AsObject().Remove((string)path[^1]);

                var place = $"{typeof(T).Name} {(isNull ? "null" : "without")} {string.Join('.', path)}";
                if (TryRead(changed, type) is { } read)
                    AssertComplete(read, place);
            }
        }
    }

    private static object? TryRead<T>(JsonNode json, JsonTypeInfo<T> type)
    {
        try
        {
            return json.Deserialize(type);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static IEnumerable<object[]> PathsOf(JsonNode? node) =>
        node switch
        {
            JsonObject members => members.SelectMany(member =>
                PathsOf(member.Value).Select(path => (object[])[member.Key, .. path]).Prepend([member.Key])
            ),
            JsonArray items => items.SelectMany((item, i) => PathsOf(item).Select(path => (object[])[i, .. path]).Prepend([i])),
            _ => [],
        };

    private static void AssertComplete(object value, string place)
    {
        foreach (var property in value.GetType().GetProperties().Where(property => property.GetIndexParameters().Length == 0))
        {
            var member = property.GetValue(value);
            if (member is null)
                Assert.True(Nullability.Create(property).ReadState == NullabilityState.Nullable, $"{place}: {property.Name} is null.");
            if (member is IEnumerable items and not string)
                foreach (var item in items)
                    AssertItem(item, $"{place}: {property.Name}");
            else if (member is not null && member.GetType().Namespace!.StartsWith("Summarizer", StringComparison.Ordinal))
                AssertComplete(member, place);
        }
    }

    private static void AssertItem(object? item, string place)
    {
        Assert.True(item is not null, $"{place} holds null.");
        if (item.GetType().Namespace!.StartsWith("Summarizer", StringComparison.Ordinal))
            AssertComplete(item, place);
    }

    private static async Task<Digest> DigestAsync()
    {
        var upload = new Upload("a.txt", System.Text.Encoding.UTF8.GetBytes(ArticleBuilder.Text("Trabzon")));
        var outcome = await new ArticlePipeline(new DigestOptions(), null, TimeProvider.System).RunAsync(
            ArticleBuilder.Id("a.txt"),
            upload,
            EarlierDigest.None,
            default
        );
        return Assert.IsType<DigestOutcome.Composed>(outcome).Digest;
    }
}
