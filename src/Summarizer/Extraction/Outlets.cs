using Summarizer.Articles;
using Summarizer.Languages;
using Summarizer.Names;
using Summarizer.Text;

namespace Summarizer.Extraction;

/// <summary>
/// News agencies, media and networks. An article names them as its sources; it is about one only if the title names it or the text says
/// more about it than what somebody told it.
/// </summary>
internal sealed class Outlets
{
    private const int MinMentions = 2;
    private const int MaxSignatureWords = 3;

    // What the names of outlets end with, in any language that writes them in Latin letters.
    private static readonly string[] Suffixes = ["news", "haber", "media", "post", "press", "times", "radio", "tv"];

    private static readonly string[] Domains = [".com", ".id", ".net", ".org", ".co", ".tr", ".fr", ".de", ".tv"];

    private static readonly char[] Separators = [.. " \u00A0()[]（）【】/|=＝,:;–—\"'’"];

    // News agencies and broadcasters, as they sign: the same in every language. Written by hand.
    private static readonly IReadOnlySet<string> Agencies = WordList.Words(
        """
        AA ABC AFP ANKA ANSA ANTARA AP ATS Agerpres Antara BBC Bloomberg CBS CNN CTK DHA DPA EFE IHA Interfax İHA KNA NBC PAP RIA Reuters
        SID TASS Tass UPI Xinhua dpa epd
        """
    );

    private static readonly IReadOnlySet<string> Networks = WordList.Words(
        "Twitter Facebook Instagram YouTube Youtube TikTok Tiktok WhatsApp Whatsapp Telegram Snapchat LinkedIn"
    );

    private readonly Article _article;
    private readonly Lazy<List<TextSpan>> _margins;
    private readonly Lazy<HashSet<string>> _signatures;
    private readonly Lazy<string> _title;

    public Outlets(Article article)
    {
        _article = article;
        _margins = new Lazy<List<TextSpan>>(() => Margins(article));
        _signatures = new Lazy<HashSet<string>>(() => [.. _margins.Value.SelectMany(Signatures)]);
        _title = new Lazy<string>(() =>
            article.Title is { } title ? Dateline.Skip(title, new TextSpan(0, title.Length), article.Language).Of(title).ToString() : ""
        );
    }

    public static bool IsAgency(ReadOnlySpan<char> name) => Agencies.Contains(name);

    /// <summary>Whether a name ends as those of outlets do.</summary>
    public static bool HasSuffix(ReadOnlySpan<char> name) => EndsWithOneOf(name, Suffixes);

    /// <summary>The names without those that an article only signs with or credits.</summary>
    public IReadOnlyList<(NameGroup Name, NameKind Kind)> WithoutSigned(IReadOnlyList<(NameGroup Name, NameKind Kind)> names) =>
        _margins.Value.Count == 0 ? names : [.. names.Where(it => it.Kind == NameKind.Place || !IsSigned(it.Name) || IsSubject(it.Name))];

    /// <summary>The names without the outlets that an article only cites: <c>told CNN</c>.</summary>
    public IReadOnlyList<(NameGroup Name, NameKind Kind)> WithoutCited(IReadOnlyList<(NameGroup Name, NameKind Kind)> names) =>
        [.. names.Where(it => !IsOne(it.Name.Text) || IsSubject(it.Name))];

    private bool IsOne(string name) =>
        IsAgency(FirstWord(name))
        || Networks.Contains(name)
        || _article.Language.Media.Contains(name)
        || _article.Language.Media.Contains(_article.Language.Lower(name))
        || EndsWithOneOf(name, Domains);

    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> name) => name.IndexOf(' ') is > 0 and var end ? name[..end] : name;

    private static bool EndsWithOneOf(ReadOnlySpan<char> name, string[] endings)
    {
        foreach (var ending in endings)
        {
            if (name.Length > ending.Length && name.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    // A name that is not an outlet's counts only if it is first mentioned there.
    private bool IsSigned(NameGroup name) =>
        IsInMargin(name.First.Start)
        || IsOne(name.Text) && _signatures.Value.Contains(string.Join(' ', name.Text.Split(' ').Take(MaxSignatureWords)));

    // The words of a margin and their runs, because nothing shows which of them are names.
    private IEnumerable<string> Signatures(TextSpan margin)
    {
        var words = margin.Of(_article.Text).ToString().Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        words = Array.ConvertAll(words, static word => word.TrimEnd('.', '!', '?'));
        for (var i = 0; i < words.Length; i++)
        {
            for (var count = 1; count <= Math.Min(MaxSignatureWords, words.Length - i); count++)
                yield return string.Join(' ', words, i, count);
        }
    }

    private bool IsInMargin(int at)
    {
        var next = Sorted.FirstFrom(_margins.Value, static span => span.Start, at + 1);
        return next > 0 && at < _margins.Value[next - 1].End;
    }

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

    private bool IsSubject(NameGroup name)
    {
        var written = name.Text; // Chosen among all its forms.
        return _title.Value.Contains(written, StringComparison.Ordinal)
            || name.Starts.Where(start => !IsInMargin(start) && IsPlainMention(start, written)).Skip(MinMentions - 1).Any();
    }

    // Not "told CNN", "CNN reported", "on Twitter", "CNN's reporter" or "(AFP)".
    private bool IsPlainMention(int start, string name)
    {
        var (text, language) = (_article.Text, _article.Language);
        if (!text.AsSpan(start).StartsWith(name))
            return false;
        var end = start + name.Length;
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
