using System.Collections.Frozen;
using Summarizer.Articles;
using Summarizer.Languages;
using Summarizer.Names;
using Summarizer.Text;

namespace Summarizer.Extraction;

/// <summary>
/// News agencies, media and networks. An article names them as its sources; it is about one only if the title names it or the text says
/// more about it than what somebody told it.
/// </summary>
internal static class Outlets
{
    private const int MinMentions = 2;
    private const int MaxCounted = 50;

    // What the names of outlets end with, in any language that writes them in Latin letters.
    private static readonly string[] Suffixes = ["news", "haber", "media", "post", "press", "times", "radio", "tv"];

    private static readonly string[] Domains = [".com", ".id", ".net", ".org", ".co", ".tr", ".fr", ".de", ".tv"];

    // News agencies and broadcasters, as they sign: the same in every language. Written by hand.
    private static readonly FrozenSet<string> Agencies = FrozenSet.ToFrozenSet(
        [
            .. "AA ABC AFP ANKA ANSA ANTARA AP ATS Agerpres Antara BBC Bloomberg CBS CNN CTK DHA DPA EFE IHA Interfax İHA KNA NBC PAP".Split(
                ' '
            ),
            .. "RIA Reuters SID TASS Tass UPI Xinhua dpa epd".Split(' '),
        ],
        StringComparer.Ordinal
    );

    private static readonly FrozenSet<string> Networks = FrozenSet.ToFrozenSet(
        [
            "Twitter",
            "Facebook",
            "Instagram",
            "YouTube",
            "Youtube",
            "TikTok",
            "Tiktok",
            "WhatsApp",
            "Whatsapp",
            "Telegram",
            "Snapchat",
            "LinkedIn",
        ],
        StringComparer.Ordinal
    );

    public static bool IsAgency(ReadOnlySpan<char> name) => Agencies.Contains(name.ToString());

    /// <summary>Whether a name ends as those of outlets do.</summary>
    public static bool HasSuffix(ReadOnlySpan<char> name)
    {
        foreach (var suffix in Suffixes)
        {
            if (name.Length > suffix.Length && name.EndsWith(suffix, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>The names without those that an article only signs with or credits.</summary>
    public static IReadOnlyList<(NameGroup Name, NameKind Kind)> WithoutSigned(
        Article article,
        IReadOnlyList<(NameGroup Name, NameKind Kind)> names
    )
    {
        var margins = Margins(article);
        return margins.Count == 0
            ? names
            :
            [
                .. names.Where(it =>
                    it.Kind == NameKind.Place
                    || !margins.Exists(span => Holds(article.Text, span, it.Name, isOutlet: IsOne(it.Name.Text, article.Language)))
                    || IsSubject(article, it.Name.Text, margins)
                ),
            ];
    }

    /// <summary>The names without the outlets that an article only cites: <c>told CNN</c>.</summary>
    public static IReadOnlyList<(NameGroup Name, NameKind Kind)> WithoutCited(
        Article article,
        IReadOnlyList<(NameGroup Name, NameKind Kind)> names
    )
    {
        var cited = names.Where(it => IsOne(it.Name.Text, article.Language)).Select(it => it.Name).ToHashSet();
        if (cited.Count == 0)
            return names;
        var margins = Margins(article);
        return [.. names.Where(it => !cited.Contains(it.Name) || IsSubject(article, it.Name.Text, margins))];
    }

    private static bool IsOne(string name, Language language) =>
        Agencies.Contains(name)
        || Networks.Contains(name)
        || language.Media.Contains(language.Lower(name))
        || language.Media.Contains(name)
        || Agencies.Contains(name.Split(' ')[0])
        || Domains.Any(domain => name.Length > domain.Length && name.EndsWith(domain, StringComparison.OrdinalIgnoreCase));

    // Another name than an outlet's must first be there.
    private static bool Holds(string text, TextSpan span, NameGroup name, bool isOutlet) =>
        isOutlet
            ? span.Of(text).Contains(name.Text, StringComparison.Ordinal)
            : span.Start <= name.First.Start && name.First.Start < span.End;

    // What the digest leaves out: datelines, credits and calls to the reader.
    private static List<TextSpan> Margins(Article article)
    {
        var margins = new List<TextSpan>();
        foreach (var sentence in article.Sentences)
        {
            var body = Dateline.Skip(article.Text, sentence.Span, article.Language);
            if (PageSentences.IsOne(article.Text, sentence.Span, article.Language))
                margins.Add(sentence.Span);
            else if (body.Start > sentence.Span.Start)
                margins.Add(new TextSpan(sentence.Span.Start, body.Start));
        }

        return margins;
    }

    private static bool IsSubject(Article article, string name, List<TextSpan> margins)
    {
        if (
            article.Title is { } title
            && Dateline.Skip(title, new TextSpan(0, title.Length), article.Language).Of(title).Contains(name, StringComparison.Ordinal)
        )
            return true;
        var (text, told) = (article.Text, 0);
        var at = text.IndexOf(name, StringComparison.Ordinal);
        for (var seen = 0; at >= 0 && told < MinMentions && seen < MaxCounted; seen++)
        {
            var start = at;
            if (!margins.Exists(span => span.Start <= start && start < span.End) && IsPlainMention(article, start, start + name.Length))
                told++;
            at = text.IndexOf(name, at + name.Length, StringComparison.Ordinal);
        }

        return told >= MinMentions;
    }

    // Not "told CNN", "CNN reported", "on Twitter", "CNN's reporter" or "(AFP)".
    private static bool IsPlainMention(Article article, int start, int end)
    {
        var (text, language) = (article.Text, article.Language);
        if (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '\'' or '’' or '.' or ')' or '/' or ','))
            return false;
        var before = start - 1;
        while (before >= 0 && text[before] == ' ')
            before--;
        if (before < 0 || text[before] is '(' or '/' or ',')
            return false;
        var from = before;
        while (from >= 0 && char.IsLetter(text[from]))
            from--;
        var previous = language.Lower(text.AsSpan(from + 1, before - from));
        var to = end < text.Length && text[end] == ' ' ? end + 1 : end;
        var stop = to;
        while (stop < text.Length && char.IsLetter(text[stop]))
            stop++;
        var next = language.Lower(text.AsSpan(to, stop - to));
        return !language.Prepositions.Contains(previous)
            && !language.ReportingVerbs.Contains(previous)
            && !language.ReportingVerbs.Contains(next)
            && !language.Postpositions.Contains(next);
    }
}
