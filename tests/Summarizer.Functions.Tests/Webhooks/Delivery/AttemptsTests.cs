using System.Text;
using Summarizer.Functions.Webhooks.Delivery;
using Summarizer.Webhooks;

namespace Summarizer.Functions.Tests.Webhooks.Delivery;

/// <summary>What the log of attempts keeps of a response.</summary>
public sealed class AttemptsTests
{
    private const string Body = """
        {"type":"digest.created","timestamp":"2026-01-31T12:00:00Z","data":{"id":"news/harbour.txt",
        "headline":"Hafen von Trabzon geschlossen","topics":["Hafen",""],"links":{"digest":"/digests/news/harbour.txt"}}}
        """;

    [Theory]
    [InlineData("", null)]
    [InlineData("ok", "ok")]
    [InlineData("No route for /digests/news/harbour.txt", "No route for /digests/news/harbour.txt")]
    [InlineData("Database is locked", "Database is locked")]
    [InlineData(Body, Attempt.Repeats)]
    [InlineData("{\"detail\":[{\"input\":{\"headline\":\"Hafen von Trab", Attempt.Repeats)]
    [InlineData("unknown topic hafen", Attempt.Repeats)]
    public void Attempt_LeavesOutAResponse_ThatRepeatsTheDigest(string response, string? kept)
    {
        var result = new SendResult
        {
            Outcome = SendOutcome.Failed,
            Status = 422,
            Response = response,
            Latency = default,
        };

        var attempt = Attempt.From(
            new WebhookMessage("msg_1", WebhookEvents.DigestCreated, Encoding.UTF8.GetBytes(Body)),
            1,
            default,
            result
        );

        Assert.Equal(kept, attempt.Response);
    }
}
