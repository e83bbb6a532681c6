using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Summarizer.Feed;

namespace Summarizer.Tests.Feed;

public sealed partial class HtmlPageTests
{
    private const string Attack = "</title></style><script>alert(1)</script>\"onload='x'";

    [Fact]
    public void Write_ShowsHeadlineSummaryQuoteAndSpeaker()
    {
        var page = HtmlPage.Write("News in short", [Some.Digest()]);

        Assert.Contains("<h2><a href=\"/digests/news/article.txt\">The harbour is closed</a></h2>", page, StringComparison.Ordinal);
        Assert.Contains("<p>A storm closed the harbour. No one was hurt.</p>", page, StringComparison.Ordinal);
        Assert.Contains("<blockquote><p>“We will open again this week.”</p><footer>— Ayşe Demir, director</footer></blockquote>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_SaysHowToBegin_WhenThereIsNoDigest() => Assert.Contains("No digests yet", HtmlPage.Write("News", []), StringComparison.Ordinal);

    [Fact]
    public void Write_EscapesEveryText()
    {
        var digest = Some.Digest($"news/{Attack.Replace('/', '-')}.txt") with
        {
            Language = Attack,
            Headline = Attack,
            Summary = [new(Attack, [])],
            KeyPoints = [Attack],
            Quotes = [new(Attack, Attack, Attack, 0, 1, default)],
            Topics = [Attack],
            Article = Some.Digest().Article with { Url = null },
        };

        var page = HtmlPage.Write(Attack, [digest]);

        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("\"onload=", page, StringComparison.Ordinal);
        Assert.Single(Regex.Matches(page, "</title>"));
    }

    [Fact]
    public void ContentSecurityPolicy_AllowsThePagesStyleAndNothingElse()
    {
        var style = Style().Match(HtmlPage.Write("News", [])).Groups[1].Value;

        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)));

        Assert.StartsWith($"default-src 'none'; style-src 'sha256-{hash}';", HtmlPage.ContentSecurityPolicy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", HtmlPage.ContentSecurityPolicy, StringComparison.Ordinal);
    }

    [GeneratedRegex("<style>(.*)</style>", RegexOptions.Singleline)]
    private static partial Regex Style();
}
