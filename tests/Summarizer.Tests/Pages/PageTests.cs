using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Summarizer.Digests;
using Summarizer.Facts;
using Summarizer.Feeds;
using Summarizer.Pages;

namespace Summarizer.Tests.Pages;

/// <summary>What all pages keep to.</summary>
public sealed partial class PageTests
{
    public static TheoryData<string> Attacks =>
        [
            "</title></style><script>alert(1)</script>",
            "\"onload='alert(1)' x=\"",
            "'><img src=x onerror=alert(1)>",
            "javascript:alert(1)",
            "<!-- --><svg/onload=alert(1)>",
        ];

    [Theory]
    [MemberData(nameof(Attacks))]
    public void Write_EscapesEveryText(string attack)
    {
        var digest = Hostile(attack);
        var error = new PageError(attack, attack) { Name = attack, Code = attack };
        string[] pages =
        [
            HomePage.Write(
                new(attack),
                new LatestDigests
                {
                    Digests = [digest],
                    Today = DailyDigestBuilder.Build(digest),
                    BaseUrl = attack,
                }
            ),
            HomePage.Write(
                new(attack),
                new LatestDigests
                {
                    Digests = [],
                    BaseUrl = attack,
                    Filter = new(Topic: attack, Language: attack, Source: attack, Text: attack),
                }
            ),
            DayPage.Write(new(attack), DailyDigestBuilder.Build(digest), DailyDigestBuilder.Date),
            ReadPage.Write(new(attack), digest, attack),
            ErrorPage.Write(new(attack), error),
        ];

        Assert.All(
            pages,
            page =>
            {
                var own = Script().Replace(page, "");
                Assert.DoesNotContain("<script>alert", page, StringComparison.OrdinalIgnoreCase);
                Assert.DoesNotMatch("<(script|img|svg)", own);
                Assert.DoesNotMatch("<[^>]*\\son[a-z]+\\s*=", Regex.Replace(own, "\"[^\"]*\"", "\"\""));
                Assert.DoesNotContain("href=\"javascript:", own, StringComparison.OrdinalIgnoreCase);
                Assert.Single(Regex.Matches(page, "</title>"));
            }
        );
    }

    [Fact]
    public void ContentSecurityPolicy_AllowsThePagesStyleAndScriptAndNothingElse()
    {
        var page = HomePage.Write(new("News"), new LatestDigests { Digests = [], BaseUrl = "http://localhost" });

        Assert.Contains($"style-src {HashOf(Style().Match(page))};", PageAssets.ContentSecurityPolicy, StringComparison.Ordinal);
        Assert.Contains($"script-src {HashOf(Script().Match(page))};", PageAssets.ContentSecurityPolicy, StringComparison.Ordinal);
        Assert.StartsWith("default-src 'none';", PageAssets.ContentSecurityPolicy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", PageAssets.ContentSecurityPolicy, StringComparison.Ordinal);
        Assert.DoesNotContain("style=", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("application/feed&#x2B;json", "/feed.json")]
    [InlineData("application/atom&#x2B;xml", "/feed.atom")]
    [InlineData("application/rss&#x2B;xml", "/feed.rss")]
    public void Write_TellsReadersOfTheFeeds(string type, string path)
    {
        var page = ErrorPage.Write(new("News <in short>"), new PageError("Gone", "It is gone."));

        Assert.Contains(
            $"<link rel=\"alternate\" type=\"{type.Replace("&#x2B;", "+", StringComparison.Ordinal)}\" "
                + $"href=\"{path}\" title=\"News &lt;in short&gt;\">",
            page,
            StringComparison.Ordinal
        );
    }

    /// <summary>Every internal link is below the path the site is mounted at; the script takes that path from the page.</summary>
    [Fact]
    public void Links_KeepThePathOfTheSite()
    {
        var site = new Site("News", "/digests") { HasKey = true };
        var digest = DigestBuilder.Build();
        string[] pages =
        [
            HomePage.Write(
                site,
                new LatestDigests
                {
                    Digests = [digest],
                    Today = DailyDigestBuilder.Build(digest),
                    BaseUrl = "https://example.com/digests",
                    IsFirst = false,
                    Filter = new FeedFilter(Topic: "storm"),
                    Older = HomePage.PathOf(new FeedFilter(Topic: "storm"), "2026-01-31.0.7", null),
                    Newer = HomePage.PathOf(new FeedFilter(Topic: "storm"), null, null),
                }
            ),
            HomePage.Write(
                site,
                new LatestDigests
                {
                    Digests = [],
                    BaseUrl = "https://example.com/digests",
                    IsFirst = false,
                }
            ),
            HomePage.Write(
                site,
                new LatestDigests
                {
                    Digests = [],
                    BaseUrl = "https://example.com/digests",
                    Filter = new FeedFilter(Text: "storm"),
                }
            ),
            DayPage.Write(site, DailyDigestBuilder.Build(digest), DailyDigestBuilder.Date.AddDays(1)),
            DayPage.Write(site, DailyDigestBuilder.Build(), DailyDigestBuilder.Date),
            ReadPage.Write(site, digest, null),
            ErrorPage.Write(site, new PageError("Gone", "It is gone.")),
            KeyPage.Write(site, "/daily/today", isWrong: true),
        ];

        Assert.All(
            pages,
            page =>
            {
                var links = Link().Matches(Script().Replace(page, "")).Select(match => match.Groups[1].Value).ToList();
                Assert.Contains("/digests/feed.rss", links);
                Assert.All(links, link => Assert.Matches("^(/digests/|#|https://news\\.example/|data:image/)", link));
            }
        );
        Assert.DoesNotMatch("(?<!base [+] )'/", Script().Match(pages[0]).Value);
        Assert.Contains("data-base=\"/digests\"", pages[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Error_AsksAgainByItself_OnlyWhileThereIsHope()
    {
        var working = ErrorPage.Write(new("News"), new PageError("The article is being read", "Wait.") { RefreshSeconds = 2 });
        var gone = ErrorPage.Write(new("News"), new PageError("Gone", "It is gone."));

        Assert.Contains("<meta http-equiv=\"refresh\" content=\"2\">", working, StringComparison.Ordinal);
        Assert.DoesNotContain("refresh", gone, StringComparison.Ordinal);
    }

    private static Digest Hostile(string attack) =>
        DigestBuilder.Build("news/article.txt") with
        {
            Language = attack,
            Headline = attack,
            Summary = [new(attack, [new(0, 1)], [new(FactKind.Name, attack)]), new("Nothing.", [], [new(FactKind.NoSource, attack)])],
            KeyPoints = [new Statement(attack, [], [])],
            Quotes = [new(attack, attack, attack, 0, attack.Length, default)],
            Entities = new([attack], [attack], [attack]),
            Topics = [attack],
            Article = DigestBuilder.Build().Article with { Url = null, Title = attack + " ", Language = attack },
            Engine = new()
            {
                Kind = EngineKind.Model,
                Model = attack,
                PromptVersion = attack,
            },
        };

    private static string HashOf(Match element) =>
        $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(element.Groups[1].Value)))}'";

    [GeneratedRegex("(?:href|src|action)=\"([^\"]*)\"")]
    private static partial Regex Link();

    [GeneratedRegex("<style>(.*?)</style>", RegexOptions.Singleline)]
    private static partial Regex Style();

    [GeneratedRegex("<script>(// Uploads.*?)</script>", RegexOptions.Singleline)]
    private static partial Regex Script();
}
