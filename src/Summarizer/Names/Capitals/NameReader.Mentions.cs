using Summarizer.Text;

namespace Summarizer.Names.Capitals;

// Mentions as they are shown and compared.
internal sealed partial class NameReader
{
    // A name from start to end, whose role may come before an earlier word of the run.
    private NameMention Mention(
        NameWord[] words,
        int start,
        int end,
        int? run = null,
        bool afterRole = false,
        NameCues cues = NameCues.None
    )
    {
        var role = run ?? start;
        while (role > 0 && words[role].Gap is WordGap.Space or WordGap.Hyphen && words[role - 1].IsRole)
            role--;
        while (role < start && !words[role].IsCapitalized)
            role++;
        var mention = ToMention(words, start, end, afterRole);
        return mention with
        {
            Cues = mention.Cues | cues,
            End = words[end - 1].Word.Span.End,
            RoleStart = words[role].Word.WithoutAffix.Start,
        };
    }

    private NameMention ToMention(NameWord[] words, int start, int end, bool afterRole)
    {
        var name = words[start..end];
        var span = new TextSpan(name[0].Word.WithoutAffix.Start, name[^1].Word.WithoutAffix.End - _known.CaseSuffix(name[^1].Lower));
        var cues =
            NameCueReader.Read(words, start, end, _language, _known)
            | (afterRole ? NameCues.RoleBefore | NameCues.TitleBefore : NameCues.None);
        if (name.Any(word => _common.Contains(word.Lower)))
            cues |= NameCues.HoldsCommonWord;
        if (_common.Contains(name[^1].Lower))
            cues |= NameCues.EndsWithCommonWord;
        if (_cases.HavePlaces)
            return InNominative(words, start, end, cues);
        return new NameMention(
            Shown(words, start, end, span),
            [.. name[..^1].Select(word => word.Lower), name[^1].Lower[..^_known.CaseSuffix(name[^1].Lower)]],
            cues,
            span.Start
        );
    }

    // "ANKARA", "U.S.": a known place in capitals and an abbreviation are written as in the table.
    private string Shown(NameWord[] words, int start, int end, TextSpan span)
    {
        var text = CleanSpace(span.Of(_text));
        return
            (words[start..end].All(word => word.IsAllCapitals) || text.Contains('.', StringComparison.Ordinal))
            && _known.AsListed(words[start..end].Select(word => word.Lower)) is { } listed
            ? listed
            : text;
    }

    // "Praze" is Praha, "Marcely Novákové" Marcela Nováková.
    private NameMention InNominative(NameWord[] words, int start, int end, NameCues cues)
    {
        var span = new TextSpan(words[start].Word.Span.Start, words[end - 1].Word.Span.End);
        var text = CleanSpace(span.Of(_text));
        var isPerson =
            _cases.HavePeople
            && end - start > 1
            && words[start..end].All(word => word.IsCapitalized)
            && !_known.IsOrganization(LowerWords(text));
        if (_known.Nominative(LowerWords(text)) is { } listed)
            text = listed;
        else if (isPerson && !_known.IsPlace(LowerWords(text)))
            text = _cases.Nominative(text, start > 0 && _language.Prepositions.Contains(words[start - 1].Lower));
        else if (!_known.IsPlace(LowerWords(text)))
            text =
                _cases.PlacesOf(text).FirstOrDefault(IsListed)
                ?? _cases.BasesOf(text).FirstOrDefault(person => _known.IsFamousName(_language.Lower(person)))
                ?? text;
        return new NameMention(text, LowerWords(text), cues, span.Start);
    }

    private bool IsListed(string name)
    {
        var lower = name.AsSpan().ContainsAny(' ', '-', '.') ? LowerWords(name) : new List<string> { _language.Lower(name) };
        return _known.IsPlace(lower) || _known.IsOrganization(lower);
    }

    private List<string> LowerWords(string text) => [.. WordTokenizer.Words(text).Select(word => _language.Lower(word.Span.Of(text)))];

    /// <summary>A name as it is on one line.</summary>
    internal static string CleanSpace(ReadOnlySpan<char> name) => name.ToString().Replace('\u00A0', ' ').Replace('\n', ' ');

    private NameMention Quoted(NameWord[] words, int start, int end)
    {
        var span = new TextSpan(words[start].Word.Span.Start, words[end - 1].Word.Span.End + 1);
        return new NameMention(
            CleanSpace(span.Of(_text)),
            [.. words[start..end].Select(word => word.Lower)],
            NameCues.OrganizationWordBefore | NameCues.NoPersonShape,
            span.Start
        )
        {
            End = span.End,
        };
    }

    // "υπουργείου Υγείας" with its noun in the nominative
    private NameMention OfKind(NameWord[] words, int start, int end, string kind)
    {
        var first = words[start].Word.Span;
        var text = kind + CleanSpace(_text.AsSpan(first.End, words[end - 1].Word.WithoutAffix.End - first.End));
        return new NameMention(text, LowerWords(text), NameCueReader.Read(words, start, end, _language, _known), first.Start)
        {
            End = words[end - 1].Word.Span.End,
        };
    }

    private bool IsPossessive(NameWord word) =>
        word.Word.Span.End - word.Word.WithoutAffix.End == 2 && _text[word.Word.Span.End - 1] == 's';
}
