using System.Runtime.CompilerServices;
using Summarizer.Articles;
using Summarizer.Languages;
using Summarizer.Sentences;
using Summarizer.Text;

namespace Summarizer.Names.Capitals;

/// <summary>
/// Reads the names of an article in a language with capitals: runs of capitalized words without roles, preceding places and case
/// suffixes. The entities of a digest, its topics and its speakers come from it.
/// </summary>
internal sealed partial class NameReader
{
    private const int MaxWords = 10;
    private const int MaxDatelineWords = 20;

    private static readonly ConditionalWeakTable<Article, NameReader> Known = [];

    private readonly string _text;
    private readonly Language _language;
    private readonly KnownNames _known;
    private readonly NameCases _cases;
    private readonly List<Line> _sentences;
    private readonly HashSet<string> _common = new(StringComparer.Ordinal);
    private readonly HashSet<string> _speakers = new(StringComparer.Ordinal);
    private readonly HashSet<string> _calledAlone = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _proper = new(StringComparer.Ordinal);
    private readonly NameLinks _links;
    private readonly KindNouns _kinds;

    private NameReader(Article article)
    {
        (_text, _language, _known) = (article.Text, article.Language, KnownNames.Of(article.Language));
        _cases = NameCases.Of(article.Language);
        (_links, _kinds) = (new(_language, _known), new(_language, _known));
        var calendar = new PeopleNamedLikeDates(_language, _known);
        _sentences =
        [
            .. article
                .Sentences.Select(it => new Line(NameWord.Read(_text, it.Span, _language), it.Kind == SentenceKind.Heading))
                .Where(line => !IsShouted(line.Words) && !IsHeadline(line.Words)),
        ];
        _sentences.ForEach(line => calendar.Mark(line.Words));
        _sentences.ForEach(line => calendar.MarkKnown(line.Words));
        var body = _sentences.Where(line => !line.IsHeading).Select(line => line.Words).ToList();
        body.ForEach(Learn);
        body.ForEach(LearnAlone);
        Names = [.. _sentences.SelectMany(NamesIn)];
        Offices = [.. _sentences.SelectMany(line => OfficesIn(line.Words))];
    }

    /// <summary>The names in order, also those of headings and those that may be common words.</summary>
    public IReadOnlyList<NameMention> Names { get; }

    /// <summary>Roles with a capital, in order, with and without a name after them.</summary>
    public IReadOnlyList<TextSpan> Offices { get; }

    /// <summary>The names of an article, which are read once.</summary>
    public static NameReader Of(Article article) => Known.GetValue(article, static article => new NameReader(article));

    private IEnumerable<NameMention> NamesIn(Line line) =>
        Mentions(line.Words).Select(name => line.IsHeading ? name with { Cues = name.Cues | NameCues.InHeading } : name);

    private static IEnumerable<TextSpan> OfficesIn(NameWord[] words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (!words[i].IsRole || !words[i].IsCapitalized)
                continue;
            var (first, last) = (i, i);
            for (; i + 1 < words.Length && words[i + 1] is { IsRole: true, Gap: WordGap.Space } && !words[i].Word.HasSuffix; i++)
            {
                if (words[i + 1].IsCapitalized)
                    last = i + 1;
            }

            yield return new TextSpan(words[first].Word.WithoutAffix.Start, words[last].Word.Span.End);
        }
    }

    private IEnumerable<NameMention> Mentions(NameWord[] words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (_kinds.Joined(words, i) is { } kind)
            {
                var last = RunEnd(words, i);
                yield return OfKind(words, i, PersonStart(words, i + 1, last) is > 0 and var person ? person : last, kind);
                i = last - 1;
                continue;
            }

            if (QuotedEnd(words, i) is > 0 and var quoted)
            {
                yield return Quoted(words, i, quoted);
                i = quoted - 1;
                continue;
            }

            if (!CanStart(words[i]) && !StartsKnownName(words, i))
                continue;
            var end = RunEnd(words, i);
            foreach (var mention in IsAgency(words, i, end) || IsShoutedRun(words, i, end) ? [] : Parts(words, i, end))
                yield return mention;
            i = end - 1;
        }
    }

    private bool CanStart(NameWord word) =>
        word.IsCapitalized
        && !word.IsRole
        && !word.IsDate
        && !(
            word.NamesPerson ? false
            : word.Opens ? IsOpener(word.Lower)
            : _language.FunctionWords.Contains(word.Lower) && !word.IsAllCapitals
        );

    // "New York", "Tom Holub", although "new" and "tom" alone are not names.
    private bool StartsKnownName(NameWord[] words, int start)
    {
        if (
            !words[start].IsCapitalized
            || start + 1 >= words.Length
            || !words[start + 1].IsCapitalized
            || words[start + 1].Gap != WordGap.Space
        )
            return false;
        // "Mme Le Pen"
        if (start > 0 && words[start].Gap == WordGap.Space && IsTitle(words[start - 1]) && _language.Articles.Contains(words[start].Lower))
            return true;
        if (_cases.Exist && !words[start].Opens && !words[start].IsDate && _cases.IsFirstName(words[start].Lower))
            return true;
        var lower = words.Skip(start).Take(KnownNames.MaxWords).Select(word => word.Lower).ToList();
        return _known.PlaceAtStart(lower) > 1 || _known.OrganizationAtStart(lower) > 1;
    }

    private bool IsTitle(NameWord word) =>
        _language.Honorifics.Contains(word.Lower) || _language.Abbreviations.Contains(word.Word.Span.Of(_text).ToString());

    private bool IsOpener(string lower) =>
        _language.FunctionWords.Contains(lower) || _language.Pronouns.Contains(lower) || _language.Connectives.Contains(lower);

    // "ANKARA (AA) -": the agency of a dateline.
    private bool IsAgency(NameWord[] words, int start, int end)
    {
        var (first, last) = (words[start].Word.Span.Start, words[end - 1].Word.Span.End);
        return start is > 0 and <= MaxDatelineWords
            && words[0].Word.Span.Start == FirstWord
            && _text[first - 1] == '('
            && last < _text.Length
            && _text[last] == ')'
            && _text.AsSpan(last + 1).TrimStart(' ') is ['-' or '–' or '—', ..]
            && words[..start].All(word => word.IsCapitalized);
    }

    private int FirstWord => _sentences.Find(line => !line.IsHeading)?.Words is [{ } first, ..] ? first.Word.Span.Start : -1;

    // "ТОВ «Смарт-Холдинг»": the end of the quoted name of an organization, or 0.
    private int QuotedEnd(NameWord[] words, int kind)
    {
        if (!_language.QuotedKinds.Contains(words[kind].Lower) || kind + 1 >= words.Length || !IsQuoteBefore(words, kind + 1))
            return 0;
        for (var i = kind + 1; i < Math.Min(words.Length, kind + MaxWords); i++)
        {
            if (words[i].Word.Span.End < _text.Length && _text[words[i].Word.Span.End] is '»' or '"' or '”')
                return i + 1;
        }

        return 0;
    }

    private bool IsQuoteBefore(NameWord[] words, int i) =>
        _text.AsSpan(words[i - 1].Word.Span.End, words[i].Word.Span.Start - words[i - 1].Word.Span.End) is " «" or " \"" or " “" or " „";

    // "Kültür ve Turizm Bakanlığı", "Spojených států", "Corea del Nord"
    private int KnownEnd(NameWord[] words, int start)
    {
        var mayBePlace = words[start].IsCapitalized && (_cases.HaveAdjectives || _known.BeginsPlace(words[start].Lower));
        if (!mayBePlace && !_known.BeginsOrganization(words[start].Lower))
            return start;
        var lower = words.Skip(start).Take(KnownNames.MaxWords).Select(_known.WithoutCase).ToList();
        return start + Math.Max(_known.OrganizationAtStart(lower), mayBePlace ? _known.PlaceAtStart(lower) : 0);
    }

    private sealed record Line(NameWord[] Words, bool IsHeading);
}
