using System.Text.RegularExpressions;
using Summarizer.Text;

namespace Summarizer.Facts;

/// <summary>The web and mail addresses of an article.</summary>
internal sealed partial class AddressIndex(Uri? source)
{
    private readonly HashSet<string> _addresses = source is null ? [] : [Normal(source.Host)];

    /// <summary>Adds the addresses of a part of the article.</summary>
    public void Add(string text, TextSpan part)
    {
        foreach (var span in Find(text, part))
        {
            var address = Normal(span.Of(text));
            _addresses.Add(address);
            _addresses.Add(Host(address));
        }
    }

    /// <summary>Whether the article contains an address or the page it belongs to.</summary>
    public bool Has(ReadOnlySpan<char> address) => _addresses.Contains(Normal(address));

    /// <summary>The addresses in a part of a text.</summary>
    public static List<TextSpan> Find(string text, TextSpan part)
    {
        var found = new List<TextSpan>();
        for (var i = part.Start; i < part.End; )
        {
            while (i < part.End && char.IsWhiteSpace(text[i]))
                i++;
            var start = i;
            while (i < part.End && !char.IsWhiteSpace(text[i]))
                i++;
            if (i - start is < 4 or > 2000 || !HasInnerMark(text.AsSpan(start, i - start)))
                continue;
            foreach (var match in Address().EnumerateMatches(text.AsSpan(start, i - start)))
                found.Add(new TextSpan(start + match.Index, start + match.Index + match.Length));
        }

        return found;
    }

    private static bool HasInnerMark(ReadOnlySpan<char> chunk) => chunk[..^1].IndexOf('.') > 0;

    private static string Host(string address)
    {
        var at = address.LastIndexOf('@') + 1;
        var end = address.IndexOfAny(['/', '?', '#'], at);
        return end < 0 ? address[at..] : address[at..end];
    }

    private static string Normal(ReadOnlySpan<char> address)
    {
        var scheme = address.IndexOf("://");
        if (scheme >= 0)
            address = address[(scheme + 3)..];
        if (address.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
            address = address[4..];
        return address.TrimEnd("./,;:!?)\"'”»").ToString().ToLowerInvariant();
    }

    [GeneratedRegex(
        @"https?://[^\s""<>“”«»]+"
            + @"|(?<![\w.@-])(?:[\w+-]{1,64}(?:\.[\w+-]{1,64}){0,4}@)?[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){0,4}"
            + @"\.(?:com|org|net|edu|gov|mil|int|info|biz|news|app|dev|eu|io|ai|co|tv|me|uk|us|tr|id|de|fr|ru|es|it|nl|ch|at|be|pl|se|fi"
            + @"|no|dk|gr|ua|jp|cn|in|br|au|ca)(?![\w-])(?:/[^\s""<>“”«»]*)?",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Address();
}
