using System.Text.RegularExpressions;
using Summarizer.Digests;

namespace Summarizer.Tests.Feeds;

/// <summary>Texts that break documents which are put together carelessly, escaped as in code, and what XML can carry of them.</summary>
internal static class Hostile
{
    public static TheoryData<string, string> Texts() =>
        new()
        {
            { "<script>alert(1)</script>", "<script>alert(1)</script>" },
            { "]]>", "]]>" },
            { "</title></channel></feed>", "</title></channel></feed>" },
            { @"a \u0000\u0001\u0008\u000b\u001f b", "a  b" },
            { @"half \ud83d of a pair", "half  of a pair" },
            { @"other half \ude00", "other half " },
            { @"half \ud83d", "half " },
            { @"\ud83d\ude00 whole", @"\ud83d\ude00 whole" },
            { @"\ufffe\uffff", "" },
            { "&amp; &lt; &#x0; \" '", "&amp; &lt; &#x0; \" '" },
            { "<!-- -- -->", "<!-- -- -->" },
            { "<![CDATA[x]]>", "<![CDATA[x]]>" },
            { @"\u202eright to left\u202c مرحبا", @"\u202eright to left\u202c مرحبا" },
            { @"line\r\nbreak\u2028", @"line\nbreak\u2028" },
        };

    public static string Text(string escaped) => Regex.Unescape(escaped);

    /// <summary>A digest that says it everywhere.</summary>
    public static Digest Digest(string escaped) =>
        Text(escaped) is var text
            ? Some.Digest() with
            {
                Headline = text,
                Summary = [new SummarySentence(text, [text])],
                KeyPoints = [text],
                Quotes = [new DigestQuote(text, text, text, 0, 1, default)],
                Topics = [text],
                Article = Some.Digest().Article with { Title = text, Language = "ar" },
            }
            : throw new InvalidOperationException();
}
