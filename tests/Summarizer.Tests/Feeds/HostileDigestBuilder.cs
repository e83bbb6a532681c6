using System.Text.RegularExpressions;
using Summarizer.Digests;
using Summarizer.Facts;

namespace Summarizer.Tests.Feeds;

/// <summary>Digests with texts that break carelessly built documents.</summary>
internal static class HostileDigestBuilder
{
    /// <summary>Each text, escaped as in code, and what XML can carry of it.</summary>
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

    public static string Unescape(string escaped) => Regex.Unescape(escaped);

    /// <summary>A digest with the text in every member.</summary>
    public static Digest Build(string escaped) =>
        Unescape(escaped) is var text
            ? DigestBuilder.Build() with
            {
                Headline = text,
                Summary = [new Statement(text, [], [new UnsupportedFact(FactKind.Name, text)])],
                KeyPoints = [new Statement(text, [], [])],
                Quotes = [new DigestQuote(text, text, text, 0, 1, default)],
                Topics = [text],
                Article = DigestBuilder.Build().Article with { Title = text, Language = "ar" },
            }
            : throw new InvalidOperationException();
}
