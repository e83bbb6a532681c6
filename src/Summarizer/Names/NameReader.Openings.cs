using Summarizer.Languages;
using Summarizer.Text;
using static Summarizer.Languages.WordList;

namespace Summarizer.Names;

// What the words of the article show: sentences in capitals, words in lower case. Words before a name that are not part of it: a
// sentence's first word, an origin, an institution. Also institutions in lower case.
internal sealed partial class NameReader
{
    private const int MaxWordsAfterRole = 3;
    private const int MinHeadlineWords = 4;
    private const int MinContentLength = 4;

    // Capitals mean nothing if everything is in capitals.
    private static bool IsShouted(NameWord[] words) => words.Length > 3 && words.Count(word => word.IsAllCapitals) > words.Length / 2;

    // "Clark Calls Jane Doe a Liar": a headline that capitalizes every word.
    private bool IsHeadline(NameWord[] words)
    {
        if (!_language.NounsComeLast || words.Count(word => word.Gap == WordGap.Comma) > 1)
            return false;
        // "Foreign Minister Ann Weber met Chancellor Karl Brandt": a sentence, whose verb is in lower case
        if (words.Any(word => !word.IsCapitalized && IsVerb(word.Lower)))
            return false;
        var content = words.Where(word => word.Word.Kind == WordKind.Letters && word.Lower.Length >= MinContentLength).ToList();
        var capitals = content.Count(word => word.IsCapitalized);
        return capitals >= MinHeadlineWords && capitals > 3 * (content.Count - capitals);
    }

    private bool IsVerb(string lower) =>
        _language.FiniteVerbs.Contains(lower)
        || _language.VerbSuffixes.Any(ending => lower.Length > ending.Length + 2 && lower.EndsWith(ending, StringComparison.Ordinal));

    private void Learn(NameWord word)
    {
        if (!word.IsCapitalized)
            _common.Add(word.Lower);
        else if (!word.Opens && word.Gap != WordGap.Hyphen)
            _proper[word.Lower] = _proper.GetValueOrDefault(word.Lower) + 1;
    }

    // "Sareh diperiksa", without another capital beside it
    private void LearnAlone(NameWord[] words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (
                words[i] is { IsCapitalized: true, IsRole: false, IsAllCapitals: false }
                && _proper.ContainsKey(words[i].Lower)
                && !_common.Contains(words[i].Lower)
                && !(i > 0 && words[i].Gap == WordGap.Space && words[i - 1].IsCapitalized)
                && !(i + 1 < words.Length && words[i + 1].Gap == WordGap.Space && words[i + 1].IsCapitalized)
            )
                _calledAlone.Add(words[i].Lower);
        }
    }

    // "Eski Başkan", "Görüşmenin": the first word of a sentence has a capital because of its position.
    private int SkipCommonWord(NameWord[] words, int start, int end)
    {
        if (!words[start].Opens)
            return start;
        var lower = words[start..end].Select(word => word.Lower).ToList();
        if (
            _known.IsOrganization(lower)
            || _known.PlaceAtStart(lower) > 0
            || words[start].IsAllCapitals && _known.IsOrganization([lower[0]])
        )
            return start;
        var supported =
            _proper.ContainsKey(lower[0]) || words[start].IsAllCapitals || (words[start].Word.HasSuffix && !IsPossessive(words[start]));
        if (lower.Count == 1)
            return supported ? start : start + 1;
        // "Toplantıya AK Parti Tokat Milletvekili"
        var precedesKnown =
            _language.IsVerbFinal
            && !words[start].IsAllCapitals
            && !_known.IsOrganizationWord(lower[^1])
            && _known.OrganizationAtStart(lower[1..]) > 0;
        if (!_proper.ContainsKey(lower[0]) && (precedesKnown || IsPlainOpener(words, start, end)))
            return start + 1;
        var restIsKnown =
            _known.IsOrganization(lower.Skip(1))
            || (_known.IsPlace(lower.Skip(1)) && !IsOneName(lower) && !_known.IsUnambiguousGivenName(lower[0]));
        return !_proper.ContainsKey(lower[0]) && (restIsKnown || _common.Contains(lower[0])) ? start + 1 : start;
    }

    // "Toplantıda Ali Kaya", "Olay Hasanbey Mahallesi", "Melekler Meryem": a common word before a name.
    private bool IsPlainOpener(NameWord[] words, int start, int end)
    {
        var lower = words[start].Lower;
        if (!_language.IsVerbFinal || words[start].Word.HasSuffix || words[start].IsAllCapitals || _known.IsGivenName(lower))
            return false;
        return !_known.IsOrganizationWord(words[end - 1].Lower)
            && (
                _language.CommonWords.Contains(lower)
                || EndsWithAny(lower, _language.BarePluralEndings)
                || EndsWithAny(lower, _language.ObliqueEndings)
                || end - start > 2 && _known.IsGivenName(words[start + 1].Lower)
            );
    }

    // "Çinli turistler", "İşçi Partili bir vekil": somebody from a place or in a party, but not "Mehmet Karslı".
    private bool IsFromPlace(NameWord[] words, int start, int end)
    {
        var lower = words[end - 1].Lower;
        if (_language.OriginEndings.Count == 0 || words[end - 1].Word.HasSuffix || _known.IsPlace([lower]))
            return false;
        foreach (var ending in _language.OriginEndings)
        {
            if (lower.Length < ending.Length + WordList.MinStem || !lower.EndsWith(ending, StringComparison.Ordinal))
                continue;
            var stem = lower[..^ending.Length];
            if (_known.IsPlace([.. words[start..(end - 1)].Select(word => word.Lower), stem]))
                return true;
            if (
                (_known.IsPlace([stem]) || _known.IsOrganization([stem]) || _known.IsOrganizationWord(stem))
                && !(end - start > 1 && _known.IsGivenName(words[end - 2].Lower))
            )
                return true;
        }

        return false;
    }

    // "Ortsvorsteher Bernd Kaiser"
    private int SkipNouns(NameWord[] words, int start, int end)
    {
        var mayFollowNouns =
            _language.CapitalizesNouns
            || _cases.Exist
            || _language.InstitutionsFollowRoles && FollowsRole(words, start)
            || IsFieldOfRole(words, start);
        for (var i = start; mayFollowNouns && i < end - 1; i++)
        {
            if ((_cases.IsFirstName(words[i].Lower) || words[i].NamesPerson) && (i == start || words[i].Gap == WordGap.Space))
                return i;
        }

        return start;
    }

    // "minister van Volksgezondheid Karin Molenbeek": the field belongs to the role.
    private bool IsFieldOfRole(NameWord[] words, int start) =>
        start > 1
        && start + 1 < words.Length
        && words[start].Gap == WordGap.Space
        && words[start - 1].Gap == WordGap.Space
        && words[start - 2].IsRole
        && _language.InstitutionLinks.Contains(words[start - 1].Lower)
        && !IsNameOfThing(words[start].Lower)
        && _known.IsGivenName(words[start + 1].Lower);

    // "Republican Donald Trump", "Kenyan Faith Kipyegon": where nouns come last, a person begins with the given name.
    private int SkipAttributes(NameWord[] words, int start, int end)
    {
        if (!_language.NounsComeLast || end - start < 3 || _known.IsGivenName(words[start].Lower))
            return start;
        for (var i = start + 1; i + 1 < end; i++)
        {
            if (words[i].Gap != WordGap.Space || words[i].Word.HasSuffix || !words[i - 1].IsCapitalized)
                return start;
            if (!_known.IsGivenName(words[i].Lower))
                continue;
            var isPerson =
                words[start..i].Any(IsAttribute)
                && (_known.IsUnambiguousGivenName(words[i].Lower) || _language.Demonyms.Contains(words[i - 1].Lower))
                && !_language.Abbreviations.Contains(words[i - 1].Word.Span.Of(_text).ToString())
                && !words[i..end].Any(word => _known.IsOrganizationWord(word.Lower) || _known.IsPlaceWord(word.Lower));
            return isPerson ? i : start;
        }

        return start;
    }

    // A word that is not a name: "Tanka Maya Sitoula" has two given names.
    private bool IsAttribute(NameWord word) =>
        _language.Demonyms.Contains(word.Lower)
        || _common.Contains(word.Lower)
        || IsNameOfThing(word.Lower)
        || _known.IsCapitalizedWord(word.Lower)
        || word.IsAllCapitals
        || _language.Abbreviations.Contains(word.Word.Span.Of(_text).ToString());

    // "the president of the Senate Pietro Grasso": where the person begins after the institution or the place of a role, or 0.
    private int PersonStart(NameWord[] words, int start, int end)
    {
        for (var i = start; i + 1 < end && words[i].IsCapitalized; i++)
        {
            if (_cases.IsFirstName(words[i].Lower))
                return i > start && words[i].Gap == WordGap.Space && words[i + 1] is { IsCapitalized: true, Gap: WordGap.Space } ? i : 0;
        }

        return 0;
    }

    private bool BelongsToRole(NameWord[] words, int start)
    {
        for (var i = start - 1; i >= Math.Max(0, start - MaxWordsAfterRole) && words[i + 1].Gap == WordGap.Space; i--)
        {
            if (words[i].IsRole)
                return true;
            if (!_language.GenitiveWords.Contains(words[i].Lower))
                return false;
        }

        return false;
    }

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

    private NameMention Mention(NameWord[] words, int start, int end, bool afterRole = false)
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
        );
    }

    // "υπουργείου Υγείας" with its noun in the nominative
    private NameMention OfKind(NameWord[] words, int start, int end, string kind)
    {
        var first = words[start].Word.Span;
        var text = kind + CleanSpace(_text.AsSpan(first.End, words[end - 1].Word.WithoutAffix.End - first.End));
        return new NameMention(text, LowerWords(text), NameCueReader.Read(words, start, end, _language, _known), first.Start);
    }

    // "Kültür ve Turizm Bakanlığı", "Spojených států", "Corea del Nord"
    private int KnownEnd(NameWord[] words, int start)
    {
        var mayBePlace = words[start].IsCapitalized && (_cases.HaveAdjectives || _known.BeginsPlace(words[start].Lower));
        if (!mayBePlace && !_known.BeginsOrganization(words[start].Lower))
            return start;
        var lower = words.Skip(start).Take(KnownNames.MaxWords).Select(_known.WithoutCase).ToList();
        return start + Math.Max(_known.OrganizationAtStart(lower), mayBePlace ? _known.PlaceAtStart(lower) : 0);
    }
}
