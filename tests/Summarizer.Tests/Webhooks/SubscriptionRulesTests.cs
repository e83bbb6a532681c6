using Summarizer.Webhooks;

namespace Summarizer.Tests.Webhooks;

public sealed class SubscriptionRulesTests
{
    private static readonly SubscriptionDraft Valid = new() { Url = "https://hooks.example/in?key=1" };

    [Theory]
    [InlineData("https://hooks.example/in", false, true)]
    [InlineData("https://hooks.example:8443/in?key=%20", false, true)]
    [InlineData("https://bücher.example/in", false, true)]
    [InlineData("HTTPS://hooks.example", false, true)]
    [InlineData("http://hooks.example/in", false, false)]
    [InlineData("http://hooks.example/in", true, false)]
    [InlineData("http://127.0.0.1:9099/", false, false)]
    [InlineData("http://127.0.0.1:9099/", true, true)]
    [InlineData("http://localhost:9099/", true, true)]
    [InlineData("http://[::1]:9099/", true, true)]
    [InlineData("http://10.0.0.1/", true, false)]
    [InlineData("ftp://hooks.example/in", true, false)]
    [InlineData("file:///etc/passwd", true, false)]
    [InlineData("//hooks.example/in", true, false)]
    [InlineData("/in", true, false)]
    [InlineData("hooks.example", true, false)]
    [InlineData("https://", true, false)]
    [InlineData("https://user@hooks.example/in", false, false)]
    [InlineData("https://user:word@hooks.example/in", false, false)]
    [InlineData("https://hooks.example/in#part", false, false)]
    [InlineData("https://hooks.example/in#", false, false)]
    [InlineData(" https://hooks.example/in", false, false)]
    [InlineData("https://hooks.example/a b", false, false)]
    [InlineData("https://xn--\u0301.example/", false, false)]
    [InlineData("https://\uFFFE.example/", false, false)]
    [InlineData("https://ｈｏｏｋｓ.example/in", false, false)]
    [InlineData("https://hooks．example?key=1", false, false)]
    [InlineData("https://hooks。example/in", false, false)]
    [InlineData("https://１２７.0.0.1/in", true, false)]
    [InlineData("https:\\\\ｈooks.example/in", false, false)]
    [InlineData("https://hooks.example/ｉｎ?key=。", false, true)]
    [InlineData("https://hooks.example/a\r\nx", false, false)]
    [InlineData("", false, false)]
    [InlineData(null, false, false)]
    public void Validate_WantsAnHttpsAddress(string? url, bool allowsLoopback, bool isValid) =>
        Assert.Equal(isValid ? [] : ["url"], Fields(Valid with { Url = url }, isNew: true, allowsLoopback));

    [Fact]
    public void Validate_LimitsTheAddress()
    {
        var longest = "https://hooks.example/" + new string('x', 2000 - 22);

        Assert.Empty(Fields(Valid with { Url = longest }));
        Assert.Equal(["url"], Fields(Valid with { Url = longest + "x" }));
    }

    [Fact]
    public void Validate_WantsNoAddress_WhenChanging() => Assert.Empty(Fields(new SubscriptionDraft(), isNew: false));

    [Fact]
    public void Validate_NamesEveryFault()
    {
        var draft = new SubscriptionDraft
        {
            Url = "ftp://hooks.example",
            Description = new string('x', 201),
            Events = ["digest.created", "digest.eaten", "subscription.test"],
            Topics = ["storm", "", new string('x', 41), new string('x', 40)],
            Languages = ["en", "pt-BR", "e", "english please"],
            Format = "discord",
        };

        var fields = Fields(draft);

        Assert.Equal(
            ["url", "description", "events[1]", "events[2]", "topics[1]", "topics[2]", "languages[2]", "languages[3]", "format"],
            fields
        );
    }

    [Fact]
    public void Validate_LimitsLists()
    {
        var topics = Enumerable.Range(0, 21).Select(i => $"topic {i}").ToList();
        var languages = Enumerable.Range(0, 21).Select(i => $"x{(char)('a' + i)}").ToList();

        Assert.Equal(["topics", "languages"], Fields(Valid with { Topics = topics, Languages = languages }));
        Assert.Empty(Fields(Valid with { Topics = topics[..20], Languages = languages[..20] }));
    }

    [Theory]
    [InlineData("standard", WebhookFormat.Standard)]
    [InlineData("Slack", WebhookFormat.Slack)]
    [InlineData("teams", WebhookFormat.Teams)]
    [InlineData("1", null)]
    [InlineData("slack, teams", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void TryParseFormat_KnowsThreeWords(string? word, WebhookFormat? expected) =>
        Assert.Equal(expected, SubscriptionRules.TryParseFormat(word, out var format) ? format : null);

    private static IEnumerable<string> Fields(SubscriptionDraft draft, bool isNew = true, bool allowsLoopback = false) =>
        SubscriptionRules.Validate(draft, isNew, allowsLoopback).Select(fault => fault.Field);
}
